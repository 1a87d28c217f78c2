import { describe, expect, test } from "vitest";
import { documentOf } from "../../src/document/open.ts";
import { siteOf } from "../../src/domain/site.ts";
import { percentOf, statusOf, sumsOf } from "../../src/domain/status.ts";
import { translationsSchema } from "../../src/editions/data/translations-schema.ts";
import { percentIn } from "../../src/i18n/format.ts";
import { locales } from "../../src/i18n/locales.ts";
import { hrefOf, itemPathOf, paths } from "../../src/i18n/urls.ts";
import { readContent } from "../../src/schemas/read.ts";
import { contentRoot } from "../../src/settings.ts";
import { one, wordsOf } from "../unit/html.ts";
import { attribute, readSite, textOf } from "./built-site.ts";

const site = readSite();
const status = statusOf(siteOf(readContent(contentRoot)), (file) => documentOf(contentRoot, file));
const pageAt = (href: string) => {
  const page = site.pageAt.get(href);
  if (!page) throw new Error(`The site has no ${href}.`);
  return page.document;
};

test("no text is behind its original without a notice, and none has one without reason", () => {
  expect(status.items.filter(({ item }) => item.collection === "mandate")).toHaveLength(1);
  for (const { item, in: translations } of status.items)
    for (const locale of locales) {
      const { state, drifts } = translations[locale];
      const root = pageAt(hrefOf(locale, itemPathOf(item)));
      const told = state === "behind" || state === "unchecked";
      const where = `${locale}/${itemPathOf(item)}`;
      expect(root.querySelectorAll(".drift-notice"), where).toHaveLength(told ? 1 : 0);
      const marked = state === "unchecked" ? drifts.filter((drift) => drift.state !== state) : drifts;
      expect(root.querySelectorAll(".drift"), where).toHaveLength(marked.length);
    }
});

describe.each(locales)("the state of the translations in %s", (locale) => {
  const root = pageAt(hrefOf(locale, paths.translations));
  const [sums, ...tables] = root.querySelectorAll("table");

  test("has every text, with a value for each language", () => {
    const rows = tables.flatMap((table) => table.querySelectorAll("tbody tr"));
    const links = rows.flatMap((row) => row.querySelectorAll("th a").map((link) => attribute(link, "href")));
    expect(links.toSorted()).toEqual(
      status.items.map(({ item }) => hrefOf(locale, itemPathOf(item))).toSorted(),
    );
    for (const row of rows) expect(row.querySelectorAll("td")).toHaveLength(locales.length);
  });

  test("has the sums of every section, records included", () => {
    const expected = sumsOf(status).map((sum) =>
      locales.map((each) => percentIn(locale, percentOf(sum.in[each]))),
    );
    expect(sums?.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("td").map(wordsOf))).toEqual(
      expected,
    );
  });

  test("can be reached from the page on open data and from that about the site", () => {
    const href = hrefOf(locale, paths.translations);
    for (const path of [paths.data, paths.pages("about")])
      expect(
        one(pageAt(hrefOf(locale, path)), "main").querySelectorAll(`a[href="${href}"]`),
        path,
      ).not.toEqual([]);
  });
});

test("the file of the translations has every text and record, in the form that is published", () => {
  const { texts, records } = translationsSchema.parse(
    JSON.parse(textOf(site, `${site.base}data/translations.json`)),
  );
  expect(texts).toHaveLength(status.items.length);
  expect(records).toHaveLength(status.records.length);
  for (const { blocks, translations } of texts)
    for (const { current, state, outdated, unchecked, missing } of Object.values(translations))
      if (state !== "missing")
        expect(current + outdated.length + unchecked.length + missing.length).toBe(blocks);
});
