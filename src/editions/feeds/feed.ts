import { newsListsOf, type NewsList } from "../../domain/news.ts";
import { editionOf, languagesOf, nameIn, type Item, type Site } from "../../domain/site.ts";
import type { BodyOf } from "../../domain/translations.ts";
import { firstDayOf } from "../../i18n/format.ts";
import { languages, locales, type Locale } from "../../i18n/locales.ts";
import { translateIn } from "../../i18n/translate.ts";
import { hrefOf, itemPathOf, newsListPathOf, urlOf } from "../../i18n/urls.ts";
import { onceOf } from "../../once.ts";
import type { ContentFile } from "../../schemas/read.ts";
import { htmlOf } from "./html.ts";

/** A list of news that can be followed: all of it, or a topic, or a country. */
export interface FeedOf {
  locale: Locale;
  by: NewsList["by"];
}

/** The same thing in another language of the site. */
export interface Counterpart {
  /** BCP 47. */
  tag: string;
  url: string;
}

export interface Entry {
  url: string;
  title: string;
  summary: string;
  html: string;
  /** The first day of its date, which is the day on which it became public. */
  date: Date;
  topics: { key: string; name: string }[];
  counterparts: Counterpart[];
}

/** What every format says of a feed. */
export interface Feed {
  locale: Locale;
  /** BCP 47. */
  tag: string;
  title: string;
  subtitle: string;
  site: { name: string; url: string };
  /** The page of the list. */
  url: string;
  /** Its path, beside which the feed stands in each language. */
  path: string;
  /** Other languages that have the same feed. */
  others: Locale[];
  /** Newest first; at least one. */
  entries: readonly [Entry, ...Entry[]];
}

const most = 50;

const groups = { topic: "topics", country: "countries" } as const;

/** What a list is narrowed to, in words: "Migration"; undefined of the list of all news. */
export const listNameOf = (site: Site, locale: Locale, by: NewsList["by"]): string | undefined =>
  by && by.facet !== "year" ? nameIn(site, locale, groups[by.facet], by.key) : by?.key;

/** "News", or "News: Migration". */
export const listTitleOf = (site: Site, locale: Locale, by: NewsList["by"]): string => {
  const t = translateIn(locale);
  const name = listNameOf(site, locale, by);
  return name === undefined ? t("news.title") : t("news.by", { name });
};

/** Only what has a text in the language: a feed is read by people who asked for that language. */
const isIn = (item: Item<"news">, locale: Locale): boolean =>
  item.headings[locale] !== undefined && !item.embargo;

/** A list has a feed where it has an item with a text in the language. A year ends, so there is nothing to follow. */
export const hasFeed = (list: NewsList, locale: Locale): boolean =>
  list.by?.facet !== "year" && list.items.some((item) => isIn(item, locale));

/** Every feed of the site. */
export const feedsOf = (site: Site): FeedOf[] =>
  locales.flatMap((locale) =>
    newsListsOf(site)
      .filter((list) => hasFeed(list, locale))
      .map(({ by }) => ({ locale, by })),
  );

const entryOf = (site: Site, item: Item<"news">, locale: Locale, bodyOf: BodyOf): Entry => {
  const t = translateIn(locale);
  const { heading, file, isTranslation } = editionOf(item, locale);
  const path = itemPathOf(item);
  const urlIn = (other: Locale): string => urlOf(hrefOf(other, path));
  const blocks = bodyOf(file).pieces.map(({ block }) => block);
  const remarks = [t(isTranslation ? "item.translation" : "item.original"), t("item.sourcePrevails")];
  return {
    url: urlIn(locale),
    title: heading.title,
    summary: heading.summary,
    html: htmlOf(blocks, remarks, { locale, path, noteLabel: t("item.note") }),
    date: firstDayOf(item.facts.date),
    topics: item.facts.topics.map((key) => ({ key, name: nameIn(site, locale, "topics", key) })),
    counterparts: languagesOf(item)
      .filter((other) => other !== locale)
      .map((other) => ({ tag: languages[other].tag, url: urlIn(other) })),
  };
};

/** An entry stands in each list that has the item, in two formats: it is made once. */
const entriesOf = onceOf((bodyOf: BodyOf) =>
  onceOf((site: Site) =>
    onceOf((item: Item<"news">) => onceOf(({ locale }: ContentFile) => entryOf(site, item, locale, bodyOf))),
  ),
);

/**
 * A feed of the site, the newest fifty entries of it.
 * @param bodyOf reads the text of a content file
 * @throws if the list has nothing in the language: then there is no such feed
 */
export const feedOf = (site: Site, { locale, by }: FeedOf, bodyOf: BodyOf): Feed => {
  const t = translateIn(locale);
  const list = newsListsOf(site).find((one) => one.by?.facet === by?.facet && one.by?.key === by?.key);
  const [first, ...rest] = list
    ? list.items
        .filter((item) => isIn(item, locale))
        .slice(0, most)
        .map((item) => entriesOf(bodyOf)(site)(item)(editionOf(item, locale).file))
    : [];
  const path = newsListPathOf(by);
  if (!list || !first) throw new Error(`There is no feed ${path} in ${locale}.`);
  return {
    locale,
    tag: languages[locale].tag,
    title: `${listTitleOf(site, locale, by)} — ${t("site.name")}`,
    subtitle: t("news.lead"),
    site: { name: t("site.name"), url: urlOf(hrefOf(locale)) },
    url: urlOf(hrefOf(locale, path)),
    path,
    others: locales.filter((other) => other !== locale && hasFeed(list, other)),
    entries: [first, ...rest],
  };
};
