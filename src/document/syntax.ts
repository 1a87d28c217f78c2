import { mdxToMdast } from "satteri";
import type { Problem } from "../problem.ts";

/** The part of Sätteri's syntax tree that is read here. */
export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  depth?: number;
  ordered?: boolean;
  /** First number of a numbered list. */
  start?: number | null;
  /** Of a list item with a box to tick. */
  checked?: boolean | null;
  url?: string;
  /** Of a link: words that some browsers show over it. */
  title?: string | null;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

export interface Source {
  /** Path for messages. */
  file: string;
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
  /** `clauses`: every heading carries a number, as in the mandate. */
  numbering: "clauses" | "sections";
}

/** Without what speaks to programmers: rule names, advice to write code, places counted from the body. */
const plainly = (message: string): string =>
  message
    .replace(/^Could not parse expression.*/s, "a code expression in { }")
    .replace(/ \(mdx-\S+\)$/, "")
    .replace(/ \(note: .*\)$/s, "")
    .replace(/ \(\d+:\d+(-\d+:\d+)?\)/g, "");

const syntaxProblem = (source: Source, message: string): Problem => {
  const match = /^(\d+):(\d+): (.*)/s.exec(message);
  return {
    file: source.file,
    line: (match ? Number(match[1]) : 1) + source.bodyLine - 1,
    expected: "text in which every tag is closed and every brace has its pair",
    found: plainly(match?.[3] ?? message),
    remedy: "Close the tag, or write \\< or \\{ where the sign itself is meant.",
  };
};

/** The body of a content file as its syntax has it, before anything is allowed or refused. */
export const syntaxOf = (source: Source): Node | { problem: Problem } => {
  try {
    // Sätteri 0.10 ends the whole process on an unfinished string whose last sign is a backslash; a line end prevents it.
    return mdxToMdast(`${source.body}\n`, { features: { frontmatter: false } }) as unknown as Node;
  } catch (error) {
    return { problem: syntaxProblem(source, (error as Error).message) };
  }
};
