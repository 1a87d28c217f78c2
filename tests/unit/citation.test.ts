import { plugins } from "@citation-js/core";
import { expect, test } from "vitest";
import { citationFileOf, citationOf, plainCitation } from "../../src/editions/citation.ts";
import { siteOf, editionOf, itemsOf, languagesOf } from "../../src/domain/site.ts";
import { urlOf, hrefOf, itemPathOf } from "../../src/i18n/urls.ts";
import { content } from "../content/texts.ts";

/** What a reference manager reads from a file: Citation.js itself has readers for both forms. */
const read = (text: string): Record<string, unknown>[] =>
  (plugins as unknown as { input: { chain: (text: string) => Record<string, unknown>[] } }).input.chain(text);

const site = siteOf(content);
const editions = [site.mandate, ...itemsOf(site)].flatMap((item) =>
  languagesOf(item).map((locale) => editionOf(item, locale)),
);

test("every text in every language can be cited in all three forms, with its title, address and id", () => {
  expect(editions.length).toBeGreaterThan(100);
  for (const edition of editions) {
    const citation = citationOf(edition);
    const url = urlOf(hrefOf(edition.locale, itemPathOf(edition.item)));
    const [csl] = JSON.parse(citationFileOf(citation, "csl.json")) as Record<string, unknown>[];
    expect(csl).toEqual(citation);
    const [bibtex] = read(citationFileOf(citation, "bib"));
    expect(bibtex).toMatchObject({ title: edition.heading.title, URL: url });
    const [ris] = read(citationFileOf(citation, "ris"));
    expect(ris).toMatchObject({ title: edition.heading.title, URL: url, id: citation.id });
  }
});

test("signs that LaTeX would read as commands stay signs", () => {
  const [edition] = editions;
  if (!edition) throw new Error("no text");
  const title = "20 % of A & B, no_1 #2 $";
  const citation = { ...citationOf(edition), title };
  for (const sign of "%&_#$") expect(citationFileOf(citation, "bib")).toContain(`\\${sign}`);
  expect(read(citationFileOf(citation, "bib"))[0]).toMatchObject({ title });
});

test("no line of RIS is broken inside a word, however long", () => {
  const [edition] = editions;
  if (!edition) throw new Error("no text");
  const title = "слово ".repeat(60).trim();
  const text = citationFileOf({ ...citationOf(edition), title }, "ris");
  expect(text.split("\r\n")).toContain(`TI  - ${title}`);
  for (const line of text.trimEnd().split("\r\n")) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?/);
});

test("a citation for people names title, language, site, date and address", () => {
  const edition = editionOf(site.mandate, "en");
  const citation = { ...citationOf(edition), note: "Facts as of: 2020" };
  expect(plainCitation(citation, "English", "en")).toBe(
    `Terms of reference (English). Civil Society Regional Reference Group, Central Asia and Afghanistan. Facts as of: 2020. ${citation.URL}`,
  );
});

test("a translation names the title of the original", () => {
  expect(citationOf(editionOf(site.mandate, "en"))).toHaveProperty("original-title");
  expect(citationOf(editionOf(site.mandate, site.mandate.original))).not.toHaveProperty("original-title");
});
