import sitemap, { type SitemapItem } from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { siteOf, itemsOf, languagesOf, pairsOf } from "../domain/site.ts";
import { languages, locales, type Locale } from "../i18n/locales.ts";
import { chooserHref, hrefOf, itemPathOf, paths, urlOf } from "../i18n/urls.ts";
import { readContent } from "../schemas/read.ts";
import { contentRoot } from "../settings.ts";

/**
 * Addresses that are not listed because their text has another: where the original stands in for a
 * text that is not translated, and where two languages stand side by side.
 */
const repetitions = (): Set<string> => {
  const site = siteOf(readContent(contentRoot));
  return new Set(
    [site.mandate, ...itemsOf(site)].flatMap((item) => {
      const own = languagesOf(item);
      const path = itemPathOf(item);
      return [
        ...locales.filter((locale) => !own.includes(locale)).map((locale) => hrefOf(locale, path)),
        ...pairsOf(item).map(({ reader, other }) => hrefOf(reader, paths.beside(path, other))),
      ].map(urlOf);
    }),
  );
};

/** Languages in which a page exists are named beside each address. */
export const sitemapOf = (): AstroIntegration => {
  const chooser = urlOf(chooserHref);
  let hidden: Set<string> | undefined;
  const isHidden = (url: string): boolean => (hidden ??= repetitions()).has(url);
  return sitemap({
    i18n: {
      defaultLocale: "en",
      locales: Object.fromEntries(locales.map((locale: Locale) => [locale, languages[locale].tag])),
    },
    filter: (url) => !isHidden(url),
    serialize: (item: SitemapItem) => {
      const translations = item.links?.filter(({ url }) => !isHidden(url) && url !== chooser) ?? [];
      return {
        ...item,
        links: [...translations, ...(translations.length > 1 ? [{ lang: "x-default", url: chooser }] : [])],
      };
    },
  });
};
