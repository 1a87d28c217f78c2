import { regionalTagOf } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { once } from "../once.ts";
import { isText } from "./content-record.ts";
import type { PageRecord } from "./page-record.ts";
import { shareImageSize } from "./share-image.ts";

/** Open Graph wants a country with each language; where the tag names none, the one where most read it. */
const territorial = once((locale: Locale): string => {
  const { language, region } = new Intl.Locale(regionalTagOf(locale)).maximize();
  return `${language}_${region ?? ""}`;
});

/** Properties and their values, in the order in which they stand in the head (ogp.me). */
export const openGraphOf = (record: PageRecord): [property: string, content: string][] => [
  ["og:type", isText(record.content) ? "article" : "website"],
  ["og:site_name", record.siteName],
  ["og:title", record.title],
  ["og:description", record.description],
  ["og:url", record.url],
  ["og:locale", territorial(record.locale)],
  ...record.translations
    .filter(({ locale }) => locale !== record.locale)
    .map(({ locale }): [string, string] => ["og:locale:alternate", territorial(locale)]),
  ["og:image", record.image.url],
  ["og:image:width", String(shareImageSize.width)],
  ["og:image:height", String(shareImageSize.height)],
  ["og:image:alt", record.image.alt],
];
