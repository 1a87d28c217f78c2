import type { Page, Response } from "@playwright/test";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { templatesIn, type Template } from "./templates.ts";

/** A page as a visitor may see it. */
export interface Sight {
  name: string;
  /** One of `templatesIn`, or what else a visitor may come upon. */
  template: Template | "results" | "choice" | "not-found";
  /** None of pages that speak every language. */
  locale?: Locale;
  /** Where it leads in another language. */
  pathIn?: (other: Locale) => string;
  /** Relative to the base of the site. */
  address: string;
  /** What is there when the page has become what it is to be; a heading if nothing is said. */
  sign?: string;
}

/** A page in one language. */
export type LocalSight = Sight & { locale: Locale };

/** Where a path leads in another language: a pair there keeps its second language, or changes its sides. */
const pathIn = (path: string, locale: Locale, other: Locale): string =>
  path.replace(/with\/(\w+)\/$/, (pair, second) => (second === other ? `with/${locale}/` : pair));

/** One page of each template in each language. */
export const localizedPages = locales.flatMap((locale) =>
  Object.entries(templatesIn(locale)).map(([template, path]) => ({
    name: `${template} in ${locale}`,
    locale,
    template: template as Template,
    pathIn: (other: Locale) => pathIn(path, locale, other),
    address: `./${locale}/${path}`,
  })),
);

/** Pages that have no language of their own. */
export const commonPages = [
  { name: "the choice of languages", template: "choice", address: "./" },
  { name: "the page for an unknown address", template: "not-found", address: "./no-such-page/" },
] as const satisfies readonly Sight[];

/** The search page after a search for what is found on many pages in every language: a year. */
export const foundPages = locales.map((locale) => ({
  name: `search with results in ${locale}`,
  template: "results" as const,
  locale,
  pathIn: () => "search/", // in another language one looks for other words
  address: `./${locale}/search/?q=2023`,
  sign: "main mark",
}));

export const everyPage: readonly Sight[] = [...localizedPages, ...commonPages, ...foundPages];

/** Every kind of page, in the order in which they are looked at. */
export const templateNames = [...new Set(everyPage.map(({ template }) => template))];

/**
 * What depends on the direction of writing and on the sheet of styles, but not on words, is looked at
 * in one language of each direction: the same rules serve the others.
 */
export const oneOfEachDirection: readonly Locale[] = ["kk", "ar"];
export const inBothDirections = localizedPages.filter(({ locale }) => oneOfEachDirection.includes(locale));

/** Opens a page and waits until it is what it is to be, fonts included. @returns what the host answered */
export const show = async (
  page: Page,
  { address, sign = "h1" }: Pick<Sight, "name" | "address" | "sign">,
): Promise<Response | null> => {
  const response = await page.goto(address);
  await page.locator(sign).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return response;
};

/** Results of a search come as the last one is seen. Waits until all are there that come of themselves. */
export const seeAllResults = async (page: Page): Promise<void> => {
  const results = page.locator("[data-search-list] > li");
  await results.last().scrollIntoViewIfNeeded();
  await results.nth(3).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
};
