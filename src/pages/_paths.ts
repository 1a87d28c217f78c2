import { load, loadWithDrafts } from "../domain/load.ts";
import type { Item, Site } from "../domain/site.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import { paths } from "../i18n/urls.ts";

/** The pages of a template that stands once in every language. */
export const oneInEachLanguage = (): { params: { locale: Locale } }[] =>
  locales.map((locale) => ({ params: { locale } }));

/**
 * The pages of a template that stands once for every item in every language; of drafts too, where
 * they are shown. What else a page tells of is public: it gets the site without drafts.
 */
export const oneForEach = async <Kind extends "news" | "partners" | "publications" | "pages">(
  kind: Kind,
): Promise<{ params: { locale: Locale; slug: string }; props: { site: Site; item: Item<Kind> } }[]> => {
  const site = await load();
  const items = (await loadWithDrafts())[kind] as unknown as Item<Kind>[];
  return locales.flatMap((locale) =>
    items.map((item) => ({ params: { locale, slug: item.slug }, props: { site, item } })),
  );
};

/** What the route of lists of news has of a path: the part after `news/`; nothing of the list of all. */
export const newsListParam = (path: string): string | undefined =>
  path.slice(paths.newsList.length, -1) || undefined;
