import { readFileSync } from "node:fs";

/**
 * Classes of queries: a exact · b other inflection · c Russian keyboard · d Latin letters · e Arabic
 * spelling · f one typing error · g acronyms · h several words · i names across scripts.
 */
export type QueryClass = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i";

/** A query and the pages it should find: all of its language whose text matches every pattern. */
export interface TestQuery {
  locale: string;
  cls: QueryClass;
  query: string;
  /** Regular expressions for text in lower case, with the flag u. */
  match: string[];
}

export const readQueries = (path: string): TestQuery[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as TestQuery);
