import { expect, test } from "vitest";
import { editionOf, itemsOf, languagesOf } from "../../src/domain/site.ts";
import { locales } from "../../src/i18n/locales.ts";
import { copied, inserted, removed, replaced } from "./patched-content.ts";
import { siteAfter } from "./site.ts";

const newsAfter = (...changes: Parameters<typeof siteAfter>) => {
  const [item] = siteAfter(...changes).news;
  if (!item) throw new Error("no news");
  return item;
};

test("a reader gets the text of the reader's own language", () => {
  const edition = editionOf(newsAfter(), "ky");
  expect(edition).toMatchObject({ locale: "ky", isTranslation: true, isMissing: false });
  expect(edition.file.file).toBe("news/forum-2025/ky.mdx");
});

test("the original is no translation", () => {
  expect(editionOf(newsAfter(), "kk")).toMatchObject({
    locale: "kk",
    isTranslation: false,
    isMissing: false,
  });
});

test("the original stands in where a translation is missing", () => {
  const item = newsAfter(removed("news/forum-2025/ar.mdx"));
  const edition = editionOf(item, "ar");
  expect(edition).toMatchObject({ locale: "kk", isTranslation: false, isMissing: true });
  expect(edition.heading).toEqual(item.headings.kk);
  expect(languagesOf(item)).toEqual(locales.filter((locale) => locale !== "ar"));
});

test("facts come from the original in every language", () => {
  expect(newsAfter()).toMatchObject({ original: "kk", facts: { date: "2025-03-11", asOf: "undated" } });
});

test("a working title belongs to one language", () => {
  const item = newsAfter(inserted("news/forum-2025/ky.mdx", "source: kk", "\nworkingTitle: true"));
  expect(locales.filter((locale) => item.headings[locale]?.workingTitle)).toEqual(["ky"]);
});

test("the newest news comes first", () => {
  const { news } = siteAfter(
    copied("news/forum-2025", "news/forum-2026"),
    replaced("news/forum-2026/kk.mdx", "2025-03-11", "2026"),
  );
  expect(news.map(({ slug }) => slug)).toEqual(["forum-2026", "forum-2025"]);
});

test("the items of a site are all but the mandate", () => {
  const site = siteAfter();
  expect(itemsOf(site).map(({ collection, slug }) => `${collection}/${slug}`)).toEqual([
    "news/forum-2025",
    "partners/council",
    "partners/network",
    "pages/about",
  ]);
  expect(site.mandate.slug).toBe("mandate");
});
