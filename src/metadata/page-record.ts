import { languages, locales, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { chooserHref, fileHrefOf, hrefOf, urlOf } from "../i18n/urls.ts";
import { orderShareImage, type ShareImage } from "./share-image.ts";
import type { ContentRecord, Named } from "./content-record.ts";

/** What a page says of itself to machines: Open Graph and schema.org are both written from it. */
export interface PageRecord {
  /** What kind of page it is, where its content does not say so. */
  kind: "chooser" | "home" | "list" | "search" | "about" | "other";
  /** Language of the words. */
  locale: Locale;
  title: string;
  description: string;
  url: string;
  siteName: string;
  image: { url: string; alt: string };
  /** The page in each language that has it, itself included. */
  translations: readonly { locale: Locale; url: string }[];
  /** The way from the home page to this one, both included; the home page has none. */
  way: readonly Named[];
  content?: ContentRecord | undefined;
}

/** What a layout knows of its page. */
export interface PageFacts {
  /** Language of the words, and path of the page in which they are at home. */
  locale: Locale;
  path: string;
  section: string;
  /** The section to which the page belongs, unless it is that section itself. */
  parent?: { name: string; path: string } | undefined;
  title: string;
  description: string;
  /** What the share image says, where that is not the title. */
  headline?: string | undefined;
  /** Languages in which the page exists. */
  translations: readonly Locale[];
  content?: ContentRecord | undefined;
}

const kinds: Readonly<Record<string, PageRecord["kind"]>> = {
  home: "home",
  search: "search",
  about: "about",
  other: "other",
};

const imageOf = (image: ShareImage): PageRecord["image"] => ({
  url: urlOf(fileHrefOf(orderShareImage(image))),
  alt: image.title.map(({ text }) => text).join(" · "),
});

/** The record of a page; orders the image that it names. */
export const pageRecordOf = (page: PageFacts): PageRecord => {
  const { locale, path, section, parent, title, description, headline = title, translations, content } = page;
  const t = translateIn(locale);
  const urlIn = (each: Locale, target?: string): string => urlOf(hrefOf(each, target));
  const above = [{ name: t("site.name"), url: urlIn(locale) }];
  if (parent) above.push({ name: parent.name, url: urlIn(locale, parent.path) });
  const url = urlIn(locale, path);
  return {
    kind: kinds[section] ?? "list",
    locale,
    title,
    description,
    url,
    siteName: t("site.name"),
    image: imageOf({
      locale,
      section,
      site: [t("site.name"), t("site.place")],
      // "News: Migration" names its section by itself.
      kicker: parent && headline.startsWith(parent.name) ? undefined : parent?.name,
      title: [{ text: headline, locale }],
    }),
    translations: translations.map((each) => ({ locale: each, url: urlIn(each, path) })),
    way: section === "home" ? [] : [...above, { name: title, url }],
    content,
  };
};

/** The record of the page where one chooses a language, whose furniture is in `locale`. */
export const chooserRecordOf = (locale: Locale, title: string): PageRecord => {
  const t = translateIn(locale);
  return {
    kind: "chooser",
    locale,
    title,
    description: t("site.description"),
    url: urlOf(chooserHref),
    siteName: t("site.name"),
    image: imageOf({
      locale,
      section: "home",
      site: [t("site.name"), t("site.place")],
      title: locales.map((each) => ({ text: languages[each].endonym, locale: each })),
    }),
    translations: locales.map((each) => ({ locale: each, url: urlOf(hrefOf(each)) })),
    way: [],
  };
};
