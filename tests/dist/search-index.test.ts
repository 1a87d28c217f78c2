import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import { attribute, pagesIn, readSite } from "./built-site.ts";

const site = readSite();

/** Templates that only list what stands elsewhere. */
const lists = [
  "index.html",
  "partners/index.html",
  "partners/relations/index.html",
  "publications/index.html",
  "search/index.html",
  // Every word of it stands in the texts; as one page it would weigh on each search that finds it.
  "glossary/index.html",
  "data/index.html",
  "translations/index.html",
  "quality/index.html",
  // No place to find: shown where a page is not kept.
  "offline/not-kept/index.html",
  // What it says of each organisation stands on the page of that organisation too.
  "partners/relations/index.html",
];

/** Shorter lists of the same, and further pages of a list. */
const shorterLists = [
  /^partners\/(type|country|source)\//,
  /^news\/((topic|country|year)\/[^/]+\/)?(page\/\d+\/)?index\.html$/,
];

const isList = (path: string): boolean =>
  lists.includes(path) || shorterLists.some((pattern) => pattern.test(path));

/** Addresses in an index, from the site's base on: Pagefind keeps a packed piece of JSON for each page. */
const addressesIn = (folder: string): string[] =>
  globSync("fragment/*.pf_fragment", { cwd: folder }).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString("utf8");
    const { url } = JSON.parse(text.slice(text.indexOf("{"))) as { url: string };
    return url;
  });

describe.each(locales)("the search of %s", (locale) => {
  const indexed = addressesIn(join(site.folder, "pagefind", locale));

  test("has every text of the language once, and no list", () => {
    const texts = pagesIn(site, locale)
      .filter(({ file }) => !isList(file.slice(locale.length + 1)))
      // A text that stands in for a missing translation is found in its own language.
      .filter(({ document, url }) => {
        const canonical = document.querySelector('link[rel="canonical"]');
        return canonical && attribute(canonical, "href") === url;
      });
    expect(texts.length).toBeGreaterThan(0);
    expect(indexed.toSorted()).toEqual(texts.map(({ href }) => href).toSorted());
  });
});

test("nothing else is indexed", () => {
  const folders = globSync("*", { cwd: join(site.folder, "pagefind"), withFileTypes: true });
  expect(
    folders
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([...locales].toSorted());
});
