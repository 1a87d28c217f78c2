import { editionOf, languagesOf, type Item, type Site } from "../../src/domain/site.ts";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { hrefOf, itemPathOf, urlOf } from "../../src/i18n/urls.ts";
import { pageRecordOf, type PageRecord } from "../../src/metadata/page-record.ts";
import { textRecordOf } from "../../src/pages/_record.ts";
import { siteAfter } from "./site.ts";

type Kind = "mandate" | "news" | "partners" | "publications";

export const recordOf = (site: Site, item: Item<Kind>, locale: Locale): PageRecord => {
  const edition = editionOf(item, locale);
  return pageRecordOf({
    locale,
    path: itemPathOf(item),
    section: item.collection,
    parent: { name: "Above", path: `${item.collection}/` },
    title: edition.heading.title,
    description: edition.heading.summary,
    translations: languagesOf(item),
    content: textRecordOf(site, edition),
  });
};

export const plainRecord = (section: string, path: string): PageRecord =>
  pageRecordOf({ locale: "en", path, section, title: "Title", description: "Text.", translations: locales });

export const one = <Value>(values: readonly Value[], found: (value: Value) => boolean): Value => {
  const value = values.find(found);
  if (value === undefined) throw new Error("There is none.");
  return value;
};
export const partnerOf = (site: Site, slug: string) => one(site.partners, (item) => item.slug === slug);
export const url = (locale: Locale, path: string): string => urlOf(hrefOf(locale, path));

export const minimal = siteAfter();
export const news = one(minimal.news, ({ slug }) => slug === "forum-2025");
