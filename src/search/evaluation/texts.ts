import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFragment } from "../bundle/pagefind-run.ts";
import type { TestQuery } from "./queries.ts";

/** Texts of the pages of a language that can be searched, in lower case, by address on the site. */
export type Texts = ReadonlyMap<string, string>;

/** @param folder a bundle, such as dist/pagefind/kk */
export const textsIn = (folder: string): Texts =>
  new Map(
    readdirSync(join(folder, "fragment")).map((name) => {
      const { url, content, meta } = readFragment(readFileSync(join(folder, "fragment", name)));
      return [url, `${meta["title"] ?? ""}\n${content}`.normalize("NFC").toLowerCase()] as const;
    }),
  );

export const expectedFor = ({ match }: TestQuery, texts: Texts): string[] => {
  const patterns = match.map((pattern) => new RegExp(pattern, "u"));
  return Array.from(texts)
    .filter(([, text]) => patterns.every((pattern) => pattern.test(text)))
    .map(([url]) => url);
};
