import { describe, expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import { hrefOf, paths } from "../../src/i18n/urls.ts";
import { templateNames } from "../../src/measures/templates.ts";
import { qualityOf, readMeasures } from "../../src/pages/_quality.ts";
import { templatesIn } from "../browser/templates.ts";
import { wordsOf } from "../unit/html.ts";
import { readSite } from "./built-site.ts";

const site = readSite();
const measures = readMeasures();

test("figures are told of every template that there is", () => {
  expect(Object.keys(templatesIn("kk")).toSorted()).toEqual([...templateNames].toSorted());
});

test("Lighthouse has seen every template of today, in a language of either direction", () => {
  const seen = measures.lighthouse?.pages.map(({ template, locale }) => `${template} ${locale}`);
  expect(seen).toEqual(templateNames.flatMap((template) => [`${template} kk`, `${template} ar`]));
});

test("every set of questions was put to the search in every language", () => {
  const asked = measures.search?.sets.map(({ set, locale }) => `${set} ${locale}`);
  expect(asked).toEqual(
    ["queries", "held-out", "held-out-2"].flatMap((set) => locales.map((locale) => `${set} ${locale}`)),
  );
});

describe.each(locales)("the page on quality in %s", (locale) => {
  const page = site.pages.find(({ href }) => href === hrefOf(locale, paths.quality));
  const sections = qualityOf(measures, locale);
  const told = (selector: string): string[] => page?.document.querySelectorAll(selector).map(wordsOf) ?? [];

  test("has the figures of the measures, and no others beside those of the translations", () => {
    const rows = sections.flatMap(({ tables = [] }) => tables.flatMap((table) => table.rows));
    const figures = rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(figures.length).toBeGreaterThan(100);
    expect(told("main td").slice(0, figures.length)).toEqual(figures);
    const translated = told("main td").slice(figures.length);
    expect(translated.length % locales.length).toBe(0);
    for (const share of translated) expect(share).toMatch(/^\d+\s?%$/u);
  });

  test("has the most important figure of each table before it", () => {
    const tables = sections.flatMap(({ tables = [] }) => tables);
    expect(tables.length).toBeGreaterThan(4);
    expect(told("main summary")).toEqual(tables.map(({ label, figure }) => `${label} ${figure}`));
  });

  test("tells what falls short, when it was measured and how to measure again", () => {
    const facts = sections.flatMap(({ facts = [], misses = [], taken = [] }) => [
      ...facts,
      ...misses,
      ...taken,
    ]);
    expect(told("main dt")).toEqual(facts.map(({ term }) => term));
    expect(told("main dd > span:first-child")).toEqual(
      facts.flatMap(({ values }) => values.map(({ text }) => text)),
    );
  });
});
