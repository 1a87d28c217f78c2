import { parse } from "../../src/document/parse.ts";
import type { Block } from "../../src/document/tree.ts";

/** Parses a body as if its front matter took the first four lines of the file. */
export const parsed = (body: string, numbering: "clauses" | "sections" = "sections") =>
  parse({ file: "news/forum/kk.mdx", body, bodyLine: 5, numbering });

/** The blocks of a body that is in order. */
export const blocksOf = (body: string, numbering: "clauses" | "sections" = "sections"): Block[] => {
  const { document, problems } = parsed(body, numbering);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return document.pieces.map(({ block }) => block);
};
