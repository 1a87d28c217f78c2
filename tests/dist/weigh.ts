/**
 * `npm run weight`: what a first visit to the site in dist brings, of each template and language the
 * heaviest page; prints it, and writes it where the page about quality reads it.
 */
import { locales } from "../../src/i18n/locales.ts";
import { templateNames } from "../../src/measures/templates.ts";
import { weight } from "../../src/measures/weight.ts";
import { pageBudgets } from "../budgets.ts";
import { readSite, type BuiltPage } from "./built-site.ts";
import { quickWeightOf, weightOf } from "./loads.ts";
import { figuresOf, kindOf, weightOfPage } from "./weights.ts";

const site = readSite();
const byTemplate = Map.groupBy(site.pages, (page) => {
  const kind = kindOf(page);
  return kind === "safety" ? "page" : kind;
});

const roughly = (page: BuiltPage): number => figuresOf(weightOfPage(site, page, quickWeightOf)).view;

const heaviest = templateNames.flatMap((template) =>
  locales.flatMap((locale) => {
    const pages = byTemplate.get(template)?.filter((page) => page.locale === locale) ?? [];
    const [page] = pages.toSorted((a, b) => roughly(b) - roughly(a));
    return page ? [{ href: page.href, template, locale, own: weightOfPage(site, page, weightOf) }] : [];
  }),
);

console.table(
  heaviest.map(({ href, template, own }) => ({
    page: href,
    ...own,
    ...figuresOf(own),
    limit: pageBudgets[template].view.limit,
  })),
);
weight.write({
  tools: { brotli: process.versions["brotli"] ?? "" },
  pages: heaviest.map(({ template, locale, own }) => ({
    template,
    locale,
    ...own,
    budget: pageBudgets[template].view.limit,
  })),
});
