import { visibly } from "./signs.ts";

/** One thing wrong in a content file, told so that an author who knows no code can mend it. */
export interface Problem {
  /** Path from the content folder, such as `news/forum/ky.mdx`. */
  file: string;
  line?: number | undefined;
  /** Front-matter field, such as `date` or `relations.partnerOf.0`. */
  field?: string | undefined;
  expected: string;
  found: string;
  /** What to do. */
  remedy: string;
}

/** Something in the content that somebody should look at; the site is published all the same. */
export interface Warning extends Pick<Problem, "file" | "line" | "field"> {
  /** What it is, in a few words. */
  text: string;
}

const placeOf = ({ file, line, field }: Pick<Problem, "file" | "line" | "field">): string =>
  `${file}${line ? `:${line}` : ""}${field ? ` (field "${field}")` : ""}`;

export const describe = (problem: Problem): string =>
  [
    placeOf(problem),
    `expected: ${problem.expected}`,
    `found:    ${problem.found}`,
    `to do:    ${problem.remedy}`,
  ]
    .map(visibly)
    .join("\n  ");

/** One line: there may be many. */
export const describeWarning = (warning: Warning): string => `${placeOf(warning)}: ${warning.text}`;

/** Stops a build. The message lists every problem, so that an author mends them in one go. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`The content has ${count}; nothing was published.\n\n${problems.map(describe).join("\n\n")}\n`);
    this.name = "ContentError";
    this.problems = problems;
  }
}
