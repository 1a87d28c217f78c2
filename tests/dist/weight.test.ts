import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { budgets } from "../budgets.ts";
import { readSite } from "./built-site.ts";
import { loadOf, weightOf, weightOfAll } from "./loads.ts";

const site = readSite();

const rows = site.pages.map((page) => {
  const { styles, scripts, fonts, pictures } = loadOf(site, page);
  const html = weightOf(join(site.folder, page.file));
  const css = weightOfAll(site, styles);
  const script = weightOfAll(site, scripts);
  const rest = weightOfAll(site, [...fonts, ...pictures]);
  return {
    page: page.href,
    "HTML + CSS": html + css,
    script,
    "first visit": html + css + script + rest,
    requests: 1 + styles.length + scripts.length + fonts.length + pictures.length,
  };
});

const isLong = (page: string): boolean => /\/(mandate|publications\/[\w-]+)\/$/.test(page);
const isGlossary = (page: string): boolean => page.endsWith("/glossary/");
const isSearch = (page: string): boolean => page.endsWith("/search/");

type Figure = "HTML + CSS" | "script" | "first visit" | "requests";
const beyond = (figure: Figure, { limit }: { limit: number }, among: (page: string) => boolean): string[] =>
  rows
    .filter((row) => among(row.page) && row[figure] > limit)
    .map((row) => `${row.page}: ${row[figure]} instead of at most ${limit}`);

/** The heaviest of each kind of page, so that whoever changes the site sees what is left. */
afterAll(() => {
  const kinds = Map.groupBy(rows, ({ page }) =>
    page
      .split("/")
      .slice(2)
      .join("/")
      .replace(/^(\w+)\/[\w-]+\/$/, "$1/…"),
  );
  const heaviest = [...kinds.values()].flatMap((own) =>
    own.toSorted((a, b) => b["HTML + CSS"] - a["HTML + CSS"]).slice(0, 1),
  );
  console.table(heaviest.toSorted((a, b) => b["HTML + CSS"] - a["HTML + CSS"]).slice(0, 8));
});

test(`HTML and CSS of a page: ${budgets.page.reason}`, () => {
  expect(beyond("HTML + CSS", budgets.page, (page) => !isLong(page) && !isGlossary(page))).toEqual([]);
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
  expect(beyond("script", budgets.script, (page) => !isSearch(page))).toEqual([]);
});

test(`script on the search page: ${budgets.searchScript.reason}`, () => {
  expect(rows.filter(({ page }) => isSearch(page)).length).toBeGreaterThan(0);
  expect(beyond("script", budgets.searchScript, isSearch)).toEqual([]);
});

test(`requests of a page: ${budgets.requests.reason}`, () => {
  expect(beyond("requests", budgets.requests, (page) => !isSearch(page))).toEqual([]);
});
