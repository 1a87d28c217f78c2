import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteOf } from "../../src/domain/site.ts";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { readContent } from "../../src/schemas/read.ts";
import { contentRoot } from "../../src/settings.ts";
import { attribute, readSite } from "./built-site.ts";

const site = readSite();
const content = siteOf(readContent(contentRoot));

const ties = content.partners.flatMap(({ slug, facts }) =>
  Object.values(facts.relations).flatMap((others) => others.map((other) => [slug, other] as const)),
);
const related = [...new Set(ties.flat())].toSorted();

const pageIn = (locale: Locale) => {
  const page = site.pages.find(({ file }) => file === `${locale}/partners/relations/index.html`);
  if (!page) throw new Error(`The site has no ${locale}/partners/relations/`);
  return page;
};

/** Every row with the organisation that it is about, and those that it names. */
const rowsIn = (locale: Locale) =>
  pageIn(locale)
    .document.querySelectorAll(".threads > li")
    .map((row) => {
      const [own = "", ...others] = row
        .querySelectorAll("a")
        .map((link) => attribute(link, "href").split("/").at(-2) ?? "");
      return { id: attribute(row, "id"), own, others };
    });

test.each(locales)(
  "in %s every related organisation has one row, which is the place to link to",
  (locale) => {
    const rows = rowsIn(locale);
    expect(rows.map(({ own }) => own).toSorted()).toEqual(related);
    for (const { id, own } of rows) expect(id).toBe(own);
  },
);

test.each(locales)("in %s every relation stands in words in the rows of both sides", (locale) => {
  const rows = new Map(rowsIn(locale).map(({ own, others }) => [own, others]));
  const expected = new Map(related.map((slug) => [slug, [] as string[]]));
  for (const [from, to] of ties) {
    expected.get(from)?.push(to);
    expected.get(to)?.push(from);
  }
  for (const [slug, others] of expected) expect(rows.get(slug)?.toSorted(), slug).toEqual(others.toSorted());
});

test.each(locales)("in %s every row has a thread that joins it, hidden from who hears the page", (locale) => {
  // The parser of pages does not look into pictures.
  const html = readFileSync(join(site.folder, pageIn(locale).file), "utf8");
  const pictures = html.match(/<svg(?:(?!<\/svg>).)*<path class="\w+ t\d+ joins".*?<\/svg>/gs) ?? [];
  expect(pictures).toHaveLength(related.length);
  for (const picture of pictures) expect(picture).toMatch(/^<svg[^>]* aria-hidden="true"/);
});

test("what hangs together is the same in every language", () => {
  const groupsIn = (locale: Locale): string[] =>
    pageIn(locale)
      .document.querySelectorAll(".threads")
      .map((group) => {
        const names = group.querySelectorAll("li").map((row) => attribute(row, "id"));
        return names.toSorted().join(", ");
      })
      .toSorted();
  expect(groupsIn("en").length).toBeGreaterThan(0);
  for (const locale of locales) expect(groupsIn(locale), locale).toEqual(groupsIn("en"));
});
