import { create } from "xmlbuilder2";
import type { Token } from "../document/write.ts";
import { languages } from "../i18n/locales.ts";
import type { Parcel, Unit } from "./parcel.ts";

/** XLIFF 2.1: OASIS Standard of 13 February 2018. Its core keeps the namespace of 2.0. */
const namespace = "urn:oasis:names:tc:xliff:document:2.0";

/** The standard allows no slash in an id, and a key has no full stop. */
const idOf = (key: string): string => key.replaceAll("/", ".");

type Builder = ReturnType<typeof create>;

/** xmlbuilder2 takes "&amp;" in a text for an ampersand that is escaped already. */
const verbatim = (text: string): string => text.replaceAll("&", "&amp;");

/** What is left of a mark when it is shown in a tool: line ends are no part of it. */
const shown = (mark: string): string => verbatim(mark.trim());

/** Marks of one unit, each once; source and target point to them. */
class Marks {
  readonly ids = new Map<string, string>();

  refOf(mark: string): string {
    const known = this.ids.get(mark) ?? `d${this.ids.size + 1}`;
    this.ids.set(mark, known);
    return known;
  }
}

/** Inline codes of one text: those of a target bear the ids of the same codes in its source. */
class Codes {
  private readonly marks: Marks;
  /** Ids by their marks, in order. */
  readonly given = new Map<string, string[]>();
  private readonly left: Map<string, string[]>;
  private count: number;

  constructor(marks: Marks, source?: Codes) {
    this.marks = marks;
    this.left = new Map([...(source?.given ?? [])].map(([mark, ids]) => [mark, [...ids]]));
    this.count = source?.count ?? 0;
  }

  private idFor(mark: string): string {
    const id = this.left.get(mark)?.shift() ?? String((this.count += 1));
    this.given.set(mark, [...(this.given.get(mark) ?? []), id]);
    return id;
  }

  add(parent: Builder, tokens: readonly Token[]): void {
    for (const token of tokens) {
      switch (token.type) {
        case "text":
          parent.txt(verbatim(token.value));
          break;
        case "mark":
          parent.ele("ph", {
            id: this.idFor(token.mark),
            dataRef: this.marks.refOf(token.mark),
            equiv: "",
            disp: shown(token.mark),
          });
          break;
        case "span":
          this.add(
            parent.ele("pc", {
              id: this.idFor(`${token.open} ${token.close}`),
              dataRefStart: this.marks.refOf(token.open),
              dataRefEnd: this.marks.refOf(token.close),
              dispStart: shown(token.open),
              dispEnd: shown(token.close),
              ...(token.open.startsWith("[") ? { type: "link" } : {}),
            }),
            token.children,
          );
      }
    }
  }
}

const stateOf = ({ state, target }: Unit): string => (target && state === "current" ? "final" : "initial");

/** Line ends between elements, so that a message can name a line; none where the text begins. */
const below = (parent: Builder, depth: number): Builder => parent.txt(`\n${"  ".repeat(depth)}`);

const addUnit = (file: Builder, unit: Unit): void => {
  const marks = new Marks();
  const codes = new Codes(marks);
  const element = below(file, 2).ele("unit", { id: idOf(unit.key) });
  const segment = create().ele(namespace, "segment", { state: stateOf(unit) });
  codes.add(below(segment, 4).ele("source"), unit.source);
  if (unit.target) new Codes(marks, codes).add(below(segment, 4).ele("target"), unit.target);
  below(segment, 3);

  if (unit.notes.length > 0) {
    const notes = below(element, 3).ele("notes");
    for (const { kind, text } of unit.notes)
      below(notes, 4).ele("note", { category: kind }).txt(verbatim(text));
    below(notes, 3);
  }
  if (marks.ids.size > 0) {
    const data = below(element, 3).ele("originalData");
    for (const [mark, id] of marks.ids) below(data, 4).ele("data", { id }).txt(verbatim(mark));
    below(data, 3);
  }
  below(element, 3).import(segment);
  below(element, 2);
};

export const xliffOf = ({ original, source, target, units }: Parcel): string => {
  const document = create({ version: "1.0", encoding: "UTF-8" });
  const root = document.ele(namespace, "xliff", {
    version: "2.1",
    srcLang: languages[source].tag,
    trgLang: languages[target].tag,
    "xml:space": "preserve",
  });
  const file = below(root, 1).ele("file", { id: "text", original: verbatim(original) });
  for (const unit of units) addUnit(file, unit);
  below(file, 1);
  below(root, 0);
  return `${document.end()}\n`;
};
