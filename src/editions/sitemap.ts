import sitemap, { type SitemapItem } from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { newsListsOf, pagesOf } from "../domain/news.ts";
import { siteOf, itemsOf, languagesOf, pairsOf, type Site } from "../domain/site.ts";
import { languages, locales, type Locale } from "../i18n/locales.ts";
import { chooserHref, hrefOf, itemPathOf, newsListPathOf, paths, urlOf } from "../i18n/urls.ts";
import { contentNow, type Content } from "../schemas/read.ts";
import { contentRoot } from "../settings.ts";

const newsListPaths = (site: Site): string[] =>
  newsListsOf(site).flatMap(({ by, items }) => pagesOf(items).map(({ page }) => newsListPathOf(by, page)));

/** Addresses that exist only for drafts: their pages, and pages of lists that have nothing else. */
const ofDrafts = (content: Content, site: Site): string[] => {
  const withDrafts = siteOf(content, { drafts: true });
  const drafts = itemsOf(withDrafts).filter(({ embargo }) => embargo);
  const lists = new Set(newsListPaths(withDrafts)).difference(new Set(newsListPaths(site)));
  return [...drafts.map(itemPathOf), ...lists].flatMap((path) =>
    locales.map((locale) => urlOf(hrefOf(locale, path))),
  );
};

/**
 * Addresses that are not listed because their text has another: where the original stands in for a
 * text that is not translated, and where two languages stand side by side. Nor is what is not public.
 */
const unlisted = (): Set<string> => {
  const content = contentNow(contentRoot);
  const site = siteOf(content);
  const repetitions = [site.mandate, ...itemsOf(site)].flatMap((item) => {
    const own = languagesOf(item);
    const path = itemPathOf(item);
    return [
      ...locales.filter((locale) => !own.includes(locale)).map((locale) => hrefOf(locale, path)),
      ...pairsOf(item).map(({ reader, other }) => hrefOf(reader, paths.beside(path, other))),
    ].map(urlOf);
  });
  return new Set([...repetitions, ...ofDrafts(content, site)]);
};

/** Whichever of them were made in this build. */
const byAddress = (a: { pathname: string }, b: { pathname: string }): number =>
  a.pathname < b.pathname ? -1 : 1;

/**
 * Languages in which a page exists are named beside each address.
 * @param others addresses of pages that the site has and that were not made in this build
 */
export const sitemapOf = (others: () => readonly string[]): AstroIntegration => {
  const chooser = urlOf(chooserHref);
  let hidden: Set<string> | undefined;
  const isHidden = (url: string): boolean => (hidden ??= unlisted()).has(url);
  const all = sitemap({
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
  const write = all.hooks["astro:build:done"];
  return {
    ...all,
    hooks: {
      ...all.hooks,
      "astro:build:done": (done) => {
        const pages = [...done.pages, ...others().map((address) => ({ pathname: address.slice(1) }))];
        return write?.({ ...done, pages: pages.toSorted(byAddress) });
      },
    },
  };
};
