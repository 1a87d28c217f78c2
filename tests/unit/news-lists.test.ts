import { describe, expect, test } from "vitest";
import { newsListsOf, pagesOf, relatedTo } from "../../src/domain/news.ts";
import type { Item, Site } from "../../src/domain/site.ts";
import { newsListPathOf } from "../../src/i18n/urls.ts";
import { siteAfter } from "./site.ts";

/** A text with these facts, as a site knows it. */
const item = <Kind extends "news" | "publications">(
  collection: Kind,
  slug: string,
  facts: Partial<Item<Kind>["facts"]>,
): Item<Kind> => ({
  collection,
  slug,
  original: "kk",
  facts: { topics: [], countries: [], asOf: "undated", ...facts } as Item<Kind>["facts"],
  headings: {},
  files: {},
  embargo: undefined,
});

const siteWith = (news: Item<"news">[], publications: Item<"publications">[] = []): Site => ({
  ...siteAfter(),
  news,
  publications,
  partners: [],
  pages: [],
});

const things = Array.from({ length: 45 }, (_, place) => place);

describe("a list in pages", () => {
  test("has every thing once and in its order, twenty a page", () => {
    const pages = pagesOf(things);
    expect(pages.map((one) => [one.page, one.pages, one.things.length])).toEqual([
      [1, 3, 20],
      [2, 3, 20],
      [3, 3, 5],
    ]);
    expect(pages.flatMap((one) => one.things)).toEqual(things);
  });

  test.each([
    [19, 1],
    [20, 1],
    [21, 2],
    [40, 2],
    [41, 3],
  ])("of %i things has %i pages", (count, pages) => {
    expect(pagesOf(things.concat(things).slice(0, count))).toHaveLength(pages);
  });

  test("has one empty page when there is nothing", () => {
    expect(pagesOf([])).toEqual([{ things: [], page: 1, pages: 1 }]);
  });
});

const news = [
  item("news", "c", { date: "2026-02-01", topics: ["x"], countries: ["uz"] }),
  item("news", "b", { date: "2025-03", topics: ["y", "x"], countries: ["kz"] }),
  item("news", "a", { date: "2025", topics: ["y"], countries: ["kz", "uz"] }),
];

test("there is a list of all news, and one of each topic, country and year that has an item", () => {
  expect(
    newsListsOf(siteWith(news)).map(({ by, items }) => [
      by && `${by.facet} ${by.key}`,
      items.map(({ slug }) => slug).join(),
    ]),
  ).toEqual([
    [undefined, "c,b,a"],
    ["topic x", "c,b"],
    ["topic y", "b,a"],
    ["country kz", "b,a"],
    ["country uz", "c,a"],
    ["year 2025", "b,a"],
    ["year 2026", "c"],
  ]);
});

test("without news there is still the list of all", () => {
  expect(newsListsOf(siteWith([]))).toEqual([{ by: undefined, items: [] }]);
});

test.each([
  [undefined, 1, "news/"],
  [undefined, 2, "news/page/2/"],
  [{ facet: "topic", key: "vawg" } as const, 1, "news/topic/vawg/"],
  [{ facet: "country", key: "kazakhstan" } as const, 3, "news/country/kazakhstan/page/3/"],
  [{ facet: "year", key: "2026" } as const, 2, "news/year/2026/page/2/"],
])("of the list %j, page %i stands at %s", (by, page, path) => {
  expect(newsListPathOf(by, page)).toBe(path);
});

describe("related texts", () => {
  const subject = item("news", "subject", { date: "2026-01-01", topics: ["x", "y"], countries: ["kz"] });
  const relatedAmong = (others: Item<"news">[], publications: Item<"publications">[] = []): string[] =>
    relatedTo(siteWith([subject, ...others], publications), subject).map(({ slug }) => slug);

  test("are those that share most topics and countries, at most three, newest first", () => {
    expect(
      relatedAmong([
        item("news", "country", { date: "2026-05", countries: ["kz"] }),
        item("news", "nothing", { date: "2026-04", topics: ["z"], countries: ["uz"] }),
        item("news", "both-topics", { date: "2024", topics: ["x", "y"] }),
        item("news", "all", { date: "2020", topics: ["x", "y"], countries: ["kz"] }),
        item("news", "topic-and-country", { date: "2025", topics: ["y"], countries: ["kz"] }),
      ]),
    ).toEqual(["topic-and-country", "both-topics", "all"]);
  });

  test("are the newest among those that share as much", () => {
    const shared = ["2021", "2022", "2023", "2024"].map((date) =>
      item("news", `of-${date}`, { date, topics: ["x"] }),
    );
    expect(relatedAmong(shared)).toEqual(["of-2024", "of-2023", "of-2022"]);
  });

  test("may be publications, which stand at the date of their facts, undated ones last", () => {
    const publications = [
      item("publications", "undated", { topics: ["x"] }),
      item("publications", "report", { topics: ["x"], asOf: "2023" }),
    ];
    const older = item("news", "older", { date: "2022", topics: ["x"] });
    expect(relatedAmong([older], publications)).toEqual(["report", "older", "undated"]);
  });

  test("do not depend on the order in which texts are read", () => {
    const same = ["d", "a", "c", "b"].map((slug) => item("news", slug, { date: "2025", topics: ["x"] }));
    expect(relatedAmong(same)).toEqual(["a", "b", "c"]);
    expect(relatedAmong(same.toReversed())).toEqual(["a", "b", "c"]);
  });

  test("are none where nothing is shared", () => {
    expect(relatedAmong([item("news", "other", { date: "2025", topics: ["z"] })])).toEqual([]);
  });
});
