import { create } from "xmlbuilder2";
import type { Token } from "../document/write.ts";
import { textOfUnit, type Returned, type ReturnedUnit } from "./parcel.ts";
import { localeOfTag } from "../i18n/locales.ts";

type Node = ReturnType<typeof create>["node"];

/** An id as xliff-write.ts makes it. */
const keyOf = (id: string): string => id.replaceAll(".", "/");

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
  const [source, target] = [
    localeOfTag(attributeOf(root, "srcLang")),
    localeOfTag(attributeOf(root, "trgLang")),
  ];
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
