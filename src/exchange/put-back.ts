import { parseDocument, stringify } from "yaml";
import type { Piece } from "../document/tree.ts";
import { wordKeys } from "../domain/ledger.ts";
import { partsOf } from "../schemas/frontmatter.ts";
import { isProblem } from "../schemas/identity.ts";

/** A block as it is to stand in a file. */
export interface Placed {
  text: string;
  /** The block whose place it takes; a new one stands after another. */
  own: Piece | undefined;
  /** Nothing at the beginning of the text. */
  after: Piece | undefined;
}

interface Edit {
  /** Line from which on lines are replaced, from 1. */
  line: number;
  count: number;
  lines: string[];
}

/** @param body lines of the whole file */
const editFor = (
  { text, own, after }: Placed,
  pieces: readonly Piece[],
  body: readonly string[],
  bodyLine: number,
): Edit => {
  const lines = text.split("\n");
  const endOf = (piece: Piece): number => {
    const next = pieces[pieces.indexOf(piece) + 1]?.line ?? body.length + 1;
    const last = body.slice(0, next - 1).findLastIndex((line) => line.trim() !== "");
    return last + 2;
  };
  if (own) return { line: own.line, count: endOf(own) - own.line, lines };
  if (after && pieces.includes(after)) return { line: endOf(after), count: 0, lines: ["", ...lines] };
  const [first] = pieces;
  return first
    ? { line: first.line, count: 0, lines: [...lines, ""] }
    : { line: bodyLine, count: 0, lines: ["", ...lines] };
};

/**
 * A content file with some blocks in their places; everything else stays byte for byte.
 * @param pieces blocks of the file as it is
 */
export const withBlocks = (text: string, pieces: readonly Piece[], placed: readonly Placed[]): string => {
  const parts = partsOf("", text);
  if (isProblem(parts)) throw new Error(parts.found);
  const lineEnd = text.includes("\r\n") ? "\r" : "";
  const lines = text.split("\n");
  const edits = placed.map((one) => editFor(one, pieces, lines, parts.bodyLine));
  // From the last line on, so that the lines before keep their numbers.
  for (const { line, count, lines: own } of edits.toReversed().toSorted((a, b) => b.line - a.line))
    lines.splice(line - 1, count, ...own.map((one) => one + lineEnd));
  return lines.join("\n");
};

/** Title and summary in place of those of a file. */
export const withWords = (text: string, words: ReadonlyMap<string, string>): string => {
  const start = text.indexOf("\n") + 1;
  const parts = partsOf("", text);
  if (isProblem(parts)) throw new Error(parts.found);
  const fields = parseDocument(parts.frontmatter, { schema: "core" });
  const edits = wordKeys.flatMap((key) => {
    const node = fields.get(key, true) as { value?: unknown; range?: [number, number, number] } | undefined;
    const value = words.get(key);
    if (value === undefined || !node?.range || node.value === value) return [];
    const [from, to] = node.range;
    const isLines = parts.frontmatter.slice(from, to).endsWith("\n");
    return [{ from: start + from, to: start + to, value: `${yamlOf(value)}${isLines ? "\n" : ""}` }];
  });
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((result, { from, to, value }) => result.slice(0, from) + value + result.slice(to), text);
};

const yamlOf = (value: string): string => stringify(value, { lineWidth: 0 }).trimEnd();

/** A file for a text that a language lacks. */
export const newTranslation = (
  words: ReadonlyMap<string, string>,
  source: string,
  blocks: readonly string[],
): string =>
  [
    "---",
    ...wordKeys.map((key) => `${key}: ${yamlOf(words.get(key) ?? "")}`),
    `source: ${source}`,
    "---",
    "",
    `${blocks.join("\n\n")}\n`,
  ].join("\n");
