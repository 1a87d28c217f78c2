import { create } from "xmlbuilder2";
import type { Token } from "../document/write.ts";
import { languages, locales, type Locale } from "../i18n/locales.ts";
import { textOfUnit, type Parcel, type Returned, type ReturnedUnit, type Unit } from "./parcel.ts";

/** XLIFF 2.1: OASIS Standard of 13 February 2018. Its core keeps the namespace of 2.0. */
const namespace = "urn:oasis:names:tc:xliff:document:2.0";

/** The standard allows no slash in an id; a key has no full stop. */
const idOf = (key: string): string => key.replaceAll("/", ".");
const keyOf = (id: string): string => id.replaceAll(".", "/");

type Builder = ReturnType<typeof create>;
type Node = Builder["node"];

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

const isElement = (node: Node, name?: string): boolean =>
  node.nodeType === 1 &&
  (name === undefined || (node as unknown as { localName: string }).localName === name);

const childrenOf = (node: Node, name?: string): Node[] =>
  [...node.childNodes].filter((child) => isElement(child, name));

const attributeOf = (node: Node, name: string): string | undefined =>
  (node as unknown as { getAttribute: (name: string) => string | null }).getAttribute(name) ?? undefined;

const everyIn = (node: Node, name: string): Node[] =>
  childrenOf(node).flatMap((child) => [...(isElement(child, name) ? [child] : []), ...everyIn(child, name)]);

/** Reads what a tool made of inline codes: it may split a `pc` into `sc` and `ec`, and mark words with `mrk`. */
const tokensIn = (node: Node, marks: ReadonlyMap<string, string>): Token[] =>
  [...node.childNodes].flatMap((child): Token[] => {
    if (child.nodeType === 3 || child.nodeType === 4) return [{ type: "text", value: child.nodeValue ?? "" }];
    if (!isElement(child)) return [];
    const markAt = (name: string): string => marks.get(attributeOf(child, name) ?? "") ?? "";
    switch ((child as unknown as { localName: string }).localName) {
      case "pc":
        return [
          {
            type: "span",
            open: markAt("dataRefStart"),
            close: markAt("dataRefEnd"),
            children: tokensIn(child, marks),
          },
        ];
      case "ph":
      case "sc":
      case "ec":
        return [{ type: "mark", mark: markAt("dataRef") }];
      case "mrk":
        return tokensIn(child, marks);
      case "cp":
        return [
          { type: "text", value: String.fromCodePoint(parseInt(attributeOf(child, "hex") ?? "fffd", 16)) },
        ];
      default:
        return [];
    }
  });

/** Pieces of text that came apart are one again: what is escaped depends on what stands beside. */
const merged = (tokens: readonly Token[]): Token[] =>
  tokens.reduce<Token[]>((result, token) => {
    const last = result.at(-1);
    if (token.type === "text" && last?.type === "text")
      return [...result.slice(0, -1), { type: "text", value: last.value + token.value }];
    return [...result, token.type === "span" ? { ...token, children: merged(token.children) } : token];
  }, []);

const localeOf = (tag: string | undefined): Locale | undefined =>
  locales.find((locale) => languages[locale].tag === tag?.split("-")[0] || languages[locale].tag === tag);

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** In one pass: xmlbuilder2 makes two, and "&amp;#65;" an A. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#x([\da-f]+)|#(\d+));/gi,
    (_, name?: string, hex?: string, decimal?: string) =>
      name
        ? (entities[name.toLowerCase()] ?? "")
        : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );

const unitOf = (unit: Node, lineOf: (id: string) => number): ReturnedUnit => {
  const id = attributeOf(unit, "id") ?? "";
  const key = keyOf(id);
  const marks = new Map(
    everyIn(unit, "data").map((data) => [
      attributeOf(data, "id") ?? "",
      (data as unknown as { textContent: string | null }).textContent ?? "",
    ]),
  );
  // A tool may divide a text into segments, with what lies between as ignorable.
  const parts = childrenOf(unit).filter((part) => isElement(part, "segment") || isElement(part, "ignorable"));
  const textOf = (name: "source" | "target"): string =>
    textOfUnit(
      key,
      merged(
        parts.flatMap((part) => {
          const [own] = childrenOf(part, name);
          const [text] = own || !isElement(part, "ignorable") ? [own] : childrenOf(part, "source");
          return text ? tokensIn(text, marks) : [];
        }),
      ),
    );
  const isSaid = parts.every(
    (part) => isElement(part, "ignorable") || (attributeOf(part, "state") ?? "initial") !== "initial",
  );
  return {
    key,
    line: lineOf(id),
    source: textOf("source"),
    target: textOf("target"),
    state: isSaid ? "done" : "unsaid",
  };
};

/**
 * Reads XLIFF 2 that is well formed.
 * @returns what came back, or what the file lacks
 */
export const readXliff = (xml: string): Returned[] | { lacks: string } => {
  const root = create(
    { skipWhitespaceOnlyText: false, parser: { _decodeText: decoded } as object },
    xml,
  ).root().node;
  const version = attributeOf(root, "version") ?? "";
  if (!isElement(root, "xliff") || !/^2\.[01]$/.test(version))
    return { lacks: "<xliff> of version 2.0 or 2.1" };
  const [source, target] = [localeOf(attributeOf(root, "srcLang")), localeOf(attributeOf(root, "trgLang"))];
  if (!source || !target) return { lacks: "srcLang and trgLang with languages of the site" };
  const lineOf = (id: string): number => {
    const place = new RegExp(`<(?:\\w+:)?unit\\b[^>]*\\sid\\s*=\\s*["']${id}["']`).exec(xml);
    return xml.slice(0, place?.index ?? 0).split("\n").length;
  };
  return childrenOf(root, "file").map((file) => ({
    original: attributeOf(file, "original") ?? "",
    source,
    target,
    units: everyIn(file, "unit").map((unit) => unitOf(unit, lineOf)),
  }));
};
