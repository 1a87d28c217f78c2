import { expect, type Page } from "@playwright/test";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { knownWord } from "./known-word.ts";
import { templatesIn, type Template } from "./templates.ts";

/** A page as a visitor may see it. */
export interface Sight {
  name: string;
  /** Relative to the base of the site. */
  address: string;
  /** What is there when the page has become what it is to be; a heading if nothing is said. */
  sign?: string;
}

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
export const commonPages: readonly Sight[] = [
  { name: "the choice of languages", address: "./" },
  { name: "the page for an unknown address", address: "./no-such-page/" },
];

/** The search page after a search. */
export const foundPages = locales.map((locale) => ({
  name: `search with results in ${locale}`,
  locale,
  address: `./${locale}/search/?q=${encodeURIComponent(knownWord(locale))}`,
  sign: "main mark",
}));

export const everyPage: readonly Sight[] = [...localizedPages, ...commonPages, ...foundPages];

/**
 * What depends on the direction of writing and on the sheet of styles, but not on words, is looked at
 * in one language of each direction: the same rules serve the others, and a walk through every page
 * in five languages would take a quarter of an hour.
 */
export const inBothDirections = localizedPages.filter(({ locale }) => locale === "kk" || locale === "ar");

/** The same, and in the other languages two pages, where what is said is in the language of the page. */
export const inBothAndSome = localizedPages.filter(
  (sight) => inBothDirections.includes(sight) || sight.template === "home" || sight.template === "mandate",
);

/** Opens a page and waits until it is what it is to be, fonts included. */
export const show = async (page: Page, { address, sign = "h1" }: Sight): Promise<void> => {
  await page.goto(address);
  await expect(page.locator(sign).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
};
