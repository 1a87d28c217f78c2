import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { offlinePaths } from "../../src/i18n/offline-paths.ts";
import { budgets } from "../budgets.ts";
import { pairOf, readSite, type BuiltPage } from "./built-site.ts";
import { loadOf, quickWeightOf, weightOf, weightOfAll } from "./loads.ts";

const site = readSite();

interface Row {
  page: string;
  "HTML + CSS": number;
  script: number;
  "first visit": number;
  requests: number;
}

const rowOf = (page: BuiltPage, weigh: (file: string) => number): Row => {
  const { styles, scripts, fonts, pictures } = loadOf(site, page);
  const html = weigh(join(site.folder, page.file));
  const css = weightOfAll(site, styles, weigh);
  const script = weightOfAll(site, scripts, weigh);
  const rest = weightOfAll(site, [...fonts, ...pictures], weigh);
  return {
    page: page.href,
    "HTML + CSS": html + css,
    script,
    "first visit": html + css + script + rest,
    requests: 1 + styles.length + scripts.length + fonts.length + pictures.length,
  };
};

/** Weighed quickly, so a little too heavy: whatever is within a limit so is within it when packed best. */
const rows = site.pages.map((page) => ({
  ...rowOf(page, quickWeightOf),
  exactly: () => rowOf(page, weightOf),
}));

const isLong = (page: string): boolean => /\/(mandate|timeline|publications\/[\w-]+)\/$/.test(page);
const isGlossary = (page: string): boolean => page.endsWith("/glossary/");
const pairs = new Set(site.pages.flatMap((page) => pairOf(page)?.href ?? []));
const isPair = (page: string): boolean => pairs.has(page);
const behind = new Set(
  site.pages
    .filter((page) => loadOf(site, page).styles.some((href) => href.includes("/drift.")))
    .map(({ href }) => href),
);
const isKeep = (page: string): boolean => page.endsWith(`/${offlinePaths.page}`);
const hasControls = (page: string): boolean => isKeep(page) || page.endsWith("/safety/");
const isSearch = (page: string): boolean => page.endsWith("/search/");

type Figure = Exclude<keyof Row, "page">;
/** What a page may weigh besides while its translation is behind. */
const besides = (figure: Figure, page: string): number => {
  if (!behind.has(page) || figure === "script") return 0;
  return (figure === "requests" ? budgets.behindRequests : budgets.behind).limit;
};

const beyond = (figure: Figure, { limit }: { limit: number }, among: (page: string) => boolean): string[] => {
  const isBeyond = (row: Row): boolean => row[figure] > limit + besides(figure, row.page);
  return rows
    .filter((row) => among(row.page) && isBeyond(row))
    .map((row) => row.exactly())
    .filter(isBeyond)
    .map((row) => `${row.page}: ${row[figure]} instead of at most ${limit + besides(figure, row.page)}`);
};

const heaviestFirst = (a: Row, b: Row): number => b["HTML + CSS"] - a["HTML + CSS"];

/** The heaviest of each kind of page, so that whoever changes the site sees what is left. */
afterAll(() => {
  const kinds = Map.groupBy(rows, ({ page }) =>
    page
      .split("/")
      .slice(2)
      .join("/")
      .replace(/with\/\w+\/$/, "with/…/")
      .replace(/^(\w+)\/(?!with\/)[\w-]+\//, "$1/…/"),
  );
  const heaviest = [...kinds.values()].flatMap((own) => own.toSorted(heaviestFirst).slice(0, 1));
  console.table(
    heaviest
      .toSorted(heaviestFirst)
      .slice(0, 8)
      .map((row) => row.exactly()),
  );
});

test(`HTML and CSS of a page: ${budgets.page.reason}`, () => {
  expect(
    beyond("HTML + CSS", budgets.page, (page) => !isLong(page) && !isGlossary(page) && !isPair(page)),
  ).toEqual([]);
});

test(`HTML and CSS of two languages side by side: ${budgets.beside.reason}`, () => {
  expect(pairs.size).toBeGreaterThan(0);
  expect(beyond("HTML + CSS", budgets.beside, isPair)).toEqual([]);
});

test(`a first visit to two languages side by side: ${budgets.besideFirstVisit.reason}`, () => {
  const fonts = [...site.files.keys()].filter((href) => href.endsWith(".woff2"));
  const second = Math.max(...fonts.map((href) => weightOfAll(site, [href])));
  const limit = budgets.besideFirstVisit.limit - second;
  expect(beyond("first visit", { limit }, isPair)).toEqual([]);
});

test(`requests of two languages side by side: ${budgets.besideRequests.reason}`, () => {
  expect(beyond("requests", budgets.besideRequests, isPair)).toEqual([]);
});

test(`HTML and CSS of a long text: ${budgets.longText.reason}`, () => {
  expect(rows.filter(({ page }) => isLong(page)).length).toBeGreaterThan(0);
  expect(beyond("HTML + CSS", budgets.longText, isLong)).toEqual([]);
});

test(`HTML and CSS of the glossary: ${budgets.glossary.reason}`, () => {
  expect(rows.filter(({ page }) => isGlossary(page)).length).toBeGreaterThan(0);
  expect(beyond("HTML + CSS", budgets.glossary, isGlossary)).toEqual([]);
});

test(`a first visit: ${budgets.firstVisit.reason}`, () => {
  expect(beyond("first visit", budgets.firstVisit, () => true)).toEqual([]);
});

test(`script on a page: ${budgets.script.reason}`, () => {
  expect(beyond("script", budgets.script, (page) => !isSearch(page) && !hasControls(page))).toEqual([]);
});

test(`script on a page with choices: ${budgets.controlScript.reason}`, () => {
  expect(beyond("script", budgets.controlScript, (page) => hasControls(page) && !isKeep(page))).toEqual([]);
});

test(`script on the page about keeping: ${budgets.keepScript.reason}`, () => {
  expect(rows.filter(({ page }) => isKeep(page)).length).toBeGreaterThan(0);
  expect(beyond("script", budgets.keepScript, isKeep)).toEqual([]);
});

test(`script on the search page: ${budgets.searchScript.reason}`, () => {
  expect(rows.filter(({ page }) => isSearch(page)).length).toBeGreaterThan(0);
  expect(beyond("script", budgets.searchScript, isSearch)).toEqual([]);
});

test(`requests of a page: ${budgets.requests.reason}`, () => {
  const isOther = (page: string): boolean => isSearch(page) || isPair(page) || hasControls(page);
  expect(beyond("requests", budgets.requests, (page) => !isOther(page))).toEqual([]);
});

test(`requests of a page with controls: ${budgets.controlRequests.reason}`, () => {
  expect(rows.filter(({ page }) => hasControls(page)).length).toBeGreaterThan(0);
  expect(beyond("requests", budgets.controlRequests, hasControls)).toEqual([]);
});
