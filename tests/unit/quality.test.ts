import { expect, test } from "vitest";
import { languageNameIn } from "../../src/i18n/format.ts";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { middleOf, type LighthousePage } from "../../src/measures/lighthouse.ts";
import { qualityOf, type Measures } from "../../src/pages/_quality.ts";

const taken = { measured: "2026-03-11", command: "npm run something", tools: { ruler: "7.1.0" } };

const inBoth = ["kk", "ar"] as const;

const pageIn = (locale: Locale, shift: number) => ({
  template: "home" as const,
  locale,
  html: 4000 + shift,
  css: 7000 + shift,
  script: 2000 + shift,
  fonts: 26000 + shift,
  pictures: 300 + shift,
  requests: 6,
  budget: 14336,
});

const perfect: LighthousePage = {
  template: "home",
  locale: "kk",
  scores: { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 },
  lcp: 1050,
  cls: 0,
  tbt: 0,
  failed: [],
  benchmarkIndex: 1500,
  runs: 1,
};

const measures = {
  weight: { ...taken, pages: inBoth.map((locale, place) => pageIn(locale, 10 * place)) },
  lighthouse: { ...taken, pages: inBoth.map((locale) => ({ ...perfect, locale })), foreignHosts: [] },
  accessibility: {
    ...taken,
    templates: ["home"],
    languages: locales,
    steps: [{ step: "axe" as const, criteria: [], pages: 115, exclusions: [], failures: [] }],
  },
  search: {
    ...taken,
    sets: inBoth.map((locale) => ({
      set: "queries" as const,
      locale,
      questions: 50,
      ours: { recall: 0.96, rank: 0.9 },
      plain: { recall: 0.31, rank: 0.4 },
    })),
    missed: [{ set: "queries" as const, locale: "kk" as const, question: "өзен", recall: 0.5 }],
  },
} satisfies Measures;

const shown = (of: Measures, reader: Locale): string => JSON.stringify(qualityOf(of, reader));

/** Where the numbers of a value stand. */
const placesIn = (value: unknown, place: string[] = []): string[][] => {
  if (typeof value === "number") return [place];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => placesIn(part, [...place, key]));
};

/** The same with another number in one place, worse or better by so much. */
const changed = (place: readonly string[], by: number): Measures => {
  const copy = structuredClone(measures);
  const [name = "", ...way] = place.toReversed();
  const holder = way.reduceRight<Record<string, unknown>>(
    (part, key) => part[key] as Record<string, unknown>,
    copy,
  );
  holder[name] = (holder[name] as number) + by;
  return copy;
};

/** Told in the file alone: how early a right answer stands says little to those who do not search with it. */
const untold = (place: readonly string[]): boolean => place.at(-1) === "rank";

test("every number of a measure is told: another number makes another page", () => {
  const places = placesIn(measures).filter((place) => !untold(place));
  expect(places.length).toBeGreaterThan(30);
  const before = Object.fromEntries(inBoth.map((reader) => [reader, shown(measures, reader)]));
  for (const place of places) {
    const isShare = place.at(-1) === "recall";
    const isScore = place.includes("scores");
    const other = changed(place, isShare ? 0.04 : isScore ? -30 : 20_000);
    const isTold = inBoth.some((reader) => shown(other, reader) !== before[reader]);
    expect(isTold, place.join(".")).toBe(true);
  }
});

test("nothing is told of what was never measured", () => {
  expect(qualityOf({}, "en")).toEqual([]);
});

test.each(locales)("the worse of two pages is told, and what it misses, in %s", (reader) => {
  const slow = {
    ...perfect,
    locale: "ar" as const,
    lcp: 1900,
    failed: ["largest-contentful-paint", "font-size"],
  };
  const sections = qualityOf({ lighthouse: { ...measures.lighthouse, pages: [perfect, slow] } }, reader);
  const [speed] = sections;
  const cells = speed?.tables?.[0]?.rows[0]?.cells.map(({ text }) => text);
  expect(cells?.[4]).toMatch(/^1[.,]9/);
  expect(speed?.misses).toHaveLength(1);
  const [{ term, values }] = speed?.misses as [{ term: string; values: { text: string }[] }];
  expect(term).toContain(languageNameIn(reader, "ar"));
  // An examination that a figure stands for is not told twice.
  expect(values.map(({ text }) => text)).toEqual([expect.stringMatching(/1[.,]9/), "font-size"]);
});

test("a page that is heavier than its limit is told as such, in its own language", () => {
  const heavy = { ...pageIn("ru", 0), html: 9000 };
  const of = { weight: { ...measures.weight, pages: [pageIn("kk", 0), heavy] } };
  expect(qualityOf(of, "ru")[0]?.misses).toHaveLength(1);
  expect(qualityOf(of, "kk")[0]?.misses).toEqual([]);
});

test("servers that a page called are named", () => {
  const of = { lighthouse: { ...measures.lighthouse, foreignHosts: ["fonts.example.org"] } };
  expect(shown(of, "en")).toContain("fonts.example.org");
  expect(shown(measures, "en")).not.toContain("fonts.example.org");
});

test("of three measurements the middle of each figure stands, and what failed in most", () => {
  const runs: [LighthousePage, ...LighthousePage[]] = [
    { ...perfect, tbt: 40, lcp: 1000, failed: ["font-size"], benchmarkIndex: 900 },
    { ...perfect, tbt: 0, lcp: 1300, failed: ["font-size", "total-blocking-time"], benchmarkIndex: 1600 },
    { ...perfect, tbt: 9, lcp: 1100, scores: { ...perfect.scores, performance: 90 }, benchmarkIndex: 1200 },
  ];
  expect(middleOf(runs)).toEqual({
    ...perfect,
    tbt: 9,
    lcp: 1100,
    failed: ["font-size"],
    benchmarkIndex: 1200,
    runs: 3,
  });
});
