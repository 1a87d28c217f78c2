import { describe, expect, test } from "vitest";
import { languages, locales } from "../../src/i18n/locales.ts";
import { wordsOf } from "../unit/html.ts";
import { attribute, pagesIn, pairOf, readSite, type BuiltPage } from "./built-site.ts";

const site = readSite();

const titleOf = ({ document }: BuiltPage): string => {
  const title = document.querySelector("head > title");
  return title ? wordsOf(title) : "";
};
const metaOf = ({ document }: BuiltPage, name: string): string => {
  const meta = document.querySelector(`head > meta[name="${name}"]`);
  return meta ? attribute(meta, "content") : "";
};
const canonicalOf = ({ document }: BuiltPage): string[] =>
  document.querySelectorAll('link[rel="canonical"]').map((link) => attribute(link, "href"));
const alternatesOf = ({ document }: BuiltPage): [string, string][] =>
  document
    .querySelectorAll('link[rel="alternate"][hreflang]')
    .map((link) => [attribute(link, "hreflang"), attribute(link, "href")]);

/** The page's address without its language: the same of all its translations. */
const pathOf = (page: BuiltPage): string => page.file.split("/").slice(1).join("/");
const isOriginal = (page: BuiltPage): boolean => canonicalOf(page)[0] === page.url;
const originals = Map.groupBy(site.pages.filter(isOriginal), pathOf);
const byUrl = new Map(site.pages.map((page) => [page.url, page]));

const twice = (texts: readonly string[]): string[] =>
  texts.filter((text, place) => texts.indexOf(text) !== place);

describe.each(locales)("in %s", (locale) => {
  const pages = pagesIn(site, locale);

  test("pages say their language and direction", () => {
    const wrong = pages.filter(({ document }) => {
      const html = document.querySelector("html");
      return (
        !html ||
        attribute(html, "lang") !== languages[locale].tag ||
        attribute(html, "dir") !== languages[locale].dir
      );
    });
    expect(wrong.map(({ href }) => href)).toEqual([]);
  });

  test("no two pages have one title, none has an empty one", () => {
    expect(pages.filter((page) => titleOf(page) === "")).toEqual([]);
    expect(twice(pages.map(titleOf))).toEqual([]);
  });

  test("no two pages have one description, none has an empty one", () => {
    expect(pages.filter((page) => metaOf(page, "description") === "").map(({ href }) => href)).toEqual([]);
    expect(twice(pages.map((page) => metaOf(page, "description")))).toEqual([]);
  });

  test("a page names one address as its own: itself, the text that stands in for it, or the text that it repeats beside another", () => {
    for (const page of pages) {
      const [canonical, ...more] = canonicalOf(page);
      expect(more, page.href).toEqual([]);
      const known = byUrl.get(canonical ?? "");
      const repeated = pairOf(page);
      expect(known && pathOf(known), page.href).toBe(repeated ? `${repeated.path}index.html` : pathOf(page));
      if (repeated) expect(known?.locale, page.href).toBe(locale);
    }
  });

  test("a page names all its translations, itself among them, and the choice of languages", () => {
    for (const page of pages) {
      const translations = originals.get(pathOf(page)) ?? [];
      const expected = locales.flatMap((other) =>
        translations.filter((each) => each.locale === other).map(({ url }) => [languages[other].tag, url]),
      );
      const choice = new URL(site.base, site.origin).href;
      const all = isOriginal(page)
        ? [...expected, ...(expected.length > 1 ? [["x-default", choice]] : [])]
        : [];
      expect(alternatesOf(page), page.href).toEqual(all);
    }
  });
});

test("every page exists at the same address in every language", () => {
  // A pair names its second language in its address, so no two languages have the same: see beside.test.ts.
  const paths = locales.map((locale) =>
    pagesIn(site, locale)
      .filter((page) => !pairOf(page))
      .map(pathOf)
      .toSorted(),
  );
  for (const own of paths) expect(own).toEqual(paths[0]);
});

test("the choice of languages names the home page of each", () => {
  const [choice] = site.pages.filter(({ href }) => href === site.base);
  expect(choice && alternatesOf(choice)).toEqual([
    ...locales.map((locale) => [languages[locale].tag, new URL(`${site.base}${locale}/`, site.origin).href]),
    ["x-default", new URL(site.base, site.origin).href],
  ]);
});

test("no page tells another site where its reader comes from", () => {
  expect(
    site.pages.filter((page) => metaOf(page, "referrer") !== "no-referrer").map(({ href }) => href),
  ).toEqual([]);
});

test("only the page for unknown addresses is kept out of search engines", () => {
  expect(site.pages.filter((page) => metaOf(page, "robots") !== "").map(({ file }) => file)).toEqual([
    "404.html",
  ]);
});
