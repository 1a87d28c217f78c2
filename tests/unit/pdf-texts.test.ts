import { expect, test } from "vitest";
import { editionOf } from "../../src/domain/site.ts";
import { pdfOf, textsWithPdf } from "../../src/editions/pdf/texts.ts";
import { locales } from "../../src/i18n/locales.ts";
import { removed } from "./patched-content.ts";
import { siteAfter } from "./site.ts";

const site = siteAfter(removed("news/forum-2025/ky.mdx"));
const [news] = site.news;
const [partner] = site.partners;
if (!news || !partner) throw new Error("no news, no partner");

test("a text has a PDF beside its page", () => {
  expect(pdfOf(editionOf(news, "ru"))).toEqual({ href: "/ru/news/forum-2025/forum-2025.pdf" });
  expect(pdfOf(editionOf(site.mandate, "ar"))).toEqual({ href: "/ar/mandate/mandate.pdf" });
});

test("a language without the text has no PDF of it, and is offered none", () => {
  expect(pdfOf(editionOf(news, "ky"))).toBeUndefined();
  const languages = textsWithPdf(site).flatMap(({ item, locale }) =>
    item.slug === news.slug ? [locale] : [],
  );
  expect(languages).toEqual(locales.filter((locale) => locale !== "ky"));
});

test("partners have a page and no PDF", () => {
  expect(pdfOf(editionOf(partner, "kk"))).toBeUndefined();
  expect(textsWithPdf(site).map(({ item }) => item.collection)).not.toContain("partners");
});
