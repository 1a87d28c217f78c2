import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { forgetUnused, keep, used } from "../../src/editions/cache.ts";
import { hashOf } from "../../src/hash.ts";
import { once } from "../../src/once.ts";
import type { Sight } from "./every-page.ts";

/** One empty file for each page that was found in order, by the digest of all that was looked at. May be deleted at any time. */
const cache = ".build/cache/examined";

/** Headers that tell of the file and its hour, and not of the page. */
const ofTheFile = new Set(["date", "etag", "last-modified"]);

/** A file of code and all of this project that it imports, by the paths from here. */
export const codeOf = (entry: string): string[] => {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, named = ""] of readFileSync(file, "utf8").matchAll(/\bfrom "(\.{1,2}\/[^"]+)"/g))
      if (named.endsWith(".ts")) add(join(dirname(file), named));
  };
  add(entry);
  return [...found].toSorted();
};

/** Names and bytes of files, wherever their folder stands. */
const read = (files: readonly string[], folder = "."): (string | Uint8Array)[] =>
  files.toSorted().flatMap((file) => [file, readFileSync(join(folder, file))]);

/** What that code reads: trees that it expects, words that it presses, colours that are held. */
const readByCode = ["tests/browser/trees/*", "src/i18n/strings/*", "src/styles/*.css", "package-lock.json"];

/** What examines: our code, what it reads, Node and, by the lock file, the packages. */
const examiner = once((entry: string): string =>
  hashOf(process.version, ...read([...codeOf(entry), ...readByCode.flatMap((files) => globSync(files))])),
);

/** What every page may load: styles, scripts and typefaces. */
const loaded = once((site: string): string => hashOf(...read(globSync("_astro/*", { cwd: site }), site)));

/** What is searched, and what searches: any changed text changes it, and few pages load it. */
const searched = once((site: string): string =>
  hashOf(...read(globSync("pagefind/**/*.*", { cwd: site }), site)),
);
const searching: readonly Sight["template"][] = ["search", "results"];

/** What decides how an examination ends, beside the page itself. */
export interface Examination {
  /** The file of the test. */
  entry: string;
  /** Folder of the built site. */
  site: string;
  /** Name and version of the browser. */
  browser: string;
}

/**
 * A digest of all that decides what is found on a page.
 * @param answer what the host says when it is asked for the page
 */
export const keyOf = async (
  { name, template }: Pick<Sight, "name" | "template">,
  answer: Response,
  { entry, site, browser }: Examination,
): Promise<string> => {
  const headers = [...answer.headers].filter(([header]) => !ofTheFile.has(header));
  const page = [name, String(answer.status), JSON.stringify(headers), await answer.text()];
  const index = searching.includes(template) ? [searched(site)] : [];
  return hashOf(...page, browser, examiner(entry), loaded(site), ...index);
};

/** Whether a page was found in order. @param key see keyOf */
export const wasInOrder = (key: string): boolean => {
  const file = join(cache, key);
  if (!existsSync(file)) return false;
  used(file);
  return true;
};

/** Remembers that a page was found in order, and forgets what nobody has asked for in a month. */
export const rememberOrder = (key: string): void => {
  keep(join(cache, key), new Uint8Array());
  forgetUnused(cache);
};
