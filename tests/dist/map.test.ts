import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteOf } from "../../src/domain/site.ts";
import { numberIn } from "../../src/i18n/format.ts";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { readContent } from "../../src/schemas/read.ts";
import { contentRoot } from "../../src/settings.ts";
import { decoded, one, wordsOf } from "../unit/html.ts";
import { attribute, readSite } from "./built-site.ts";

const site = readSite();
const content = siteOf(readContent(contentRoot));

const pageIn = (locale: Locale) => {
  const page = site.pages.find(({ file }) => file === `${locale}/partners/index.html`);
  if (!page) throw new Error(`The site has no ${locale}/partners/`);
  return page;
};

/** The links in the picture, which the parser of pages does not look into. */
const linksIn = (locale: Locale) => {
  const { file } = pageIn(locale);
  const [, picture = ""] =
    /<svg role="group"(.*?)<\/figure>/s.exec(readFileSync(join(site.folder, file), "utf8")) ?? [];
  return [...picture.matchAll(/<a href="([^"]*)" aria-label="([^"]*)".*?<\/a>/gs)].map(
    ([link, href = "", label = ""]) => ({
      href,
      label: decoded(label),
      words: [...link.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = ""]) => decoded(text).trim()),
    }),
  );
};

const rowsIn = (locale: Locale) =>
  pageIn(locale)
    .document.querySelectorAll(".map tbody tr")
    .map((row) => ({
      name: wordsOf(one(row, "th")),
      count: wordsOf(one(row, "td")),
      href: attribute(row.querySelector("a") ?? row, "href"),
    }));

/** Organisations that a page leads to, by their slugs. */
const organisationsOn = (href: string): Set<string> => {
  const page = site.pageAt.get(href);
  if (!page) throw new Error(`The site has no ${href}`);
  const start = `${site.base}${page.locale}/partners/`;
  const found = page.document
    .querySelectorAll("main a[href]")
    .map((link) => attribute(link, "href").slice(start.length, -1));
  return new Set(found.filter((slug) => content.partners.some((partner) => partner.slug === slug)));
};

test.each(locales)("in %s the table and the pages of countries count the same", (locale) => {
  const linked = rowsIn(locale).filter(({ href }) => href);
  expect(linked.length).toBeGreaterThan(0);
  for (const { href, count, name } of linked)
    expect(numberIn(locale, organisationsOn(href).size), name).toBe(count);
});

test.each(locales)("in %s the map says what the table says", (locale) => {
  const links = linksIn(locale);
  const rows = rowsIn(locale).filter(({ href }) => links.some((link) => link.href === href));
  expect(links.length).toBeGreaterThan(0);
  expect(rows).toHaveLength(links.length);
  for (const { href, label, words } of links) {
    const row = rows.find((one) => one.href === href);
    expect(words).toEqual([row?.name, row?.count]);
    expect(label.startsWith(`${row?.name}: `), label).toBe(true);
  }
});

test.each(locales)(
  "in %s the table has every country and region of the directory, and no other link",
  (locale) => {
    const keys = new Set(content.partners.flatMap(({ facts }) => facts.countries));
    const linked = rowsIn(locale).filter(({ href }) => href);
    expect(linked.map(({ href }) => href.split("/").at(-2)).toSorted()).toEqual([...keys].toSorted());
  },
);
