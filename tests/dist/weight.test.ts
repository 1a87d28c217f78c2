import { expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import { templatesIn } from "../browser/templates.ts";
import { budgets, pageBudgets, type PageFigure } from "../budgets.ts";
import { readSite, type BuiltPage } from "./built-site.ts";
import { loadOf, quickWeightOf, weightOf } from "./loads.ts";
import { figuresOf, kindOf, weightOfPage } from "./weights.ts";

const site = readSite();
const pages = site.pages.filter(({ locale }) => locale);

/** Weighed quickly, so a little too heavy: whatever is within a limit so is within it when packed best. */
const quick = new Map(pages.map((page) => [page, figuresOf(weightOfPage(site, page, quickWeightOf))]));
const exact = (page: BuiltPage) => figuresOf(weightOfPage(site, page, weightOf));

/** What a page may weigh besides while its translation is behind. */
const besides: Readonly<Record<PageFigure, number>> = {
  view: budgets.behind.limit,
  firstVisit: budgets.behind.limit,
  script: 0,
  requests: budgets.behindRequests.limit,
};
const isBehind = (page: BuiltPage): boolean =>
  loadOf(site, page).styles.some((href) => href.includes("/drift."));

test("every page is of a kind that has limits, and every kind has a page in each language", () => {
  expect(pages.filter((page) => !kindOf(page)).map(({ href }) => href)).toEqual([]);
  for (const locale of locales) {
    const found = new Set<string | undefined>(pages.filter((page) => page.locale === locale).map(kindOf));
    const named = Object.keys(templatesIn(locale));
    expect([locale, ...named.filter((kind) => !found.has(kind))]).toEqual([locale]);
  }
});

test.each<PageFigure>(["view", "firstVisit", "script", "requests"])(
  "%s of every page is within its limit",
  (figure) => {
    const beyond = pages.flatMap((page) => {
      const { limit, reason } = pageBudgets[kindOf(page) ?? "page"][figure];
      if ((quick.get(page)?.[figure] ?? Infinity) <= limit) return [];
      const value = exact(page)[figure];
      const allowed = limit + (isBehind(page) ? besides[figure] : 0);
      return value > allowed ? [`${page.href}: ${value} instead of at most ${allowed}: ${reason}`] : [];
    });
    expect(beyond).toEqual([]);
  },
);
