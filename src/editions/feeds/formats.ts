import { languages, type Locale } from "../../i18n/locales.ts";
import { feedPathOf, hrefOf, urlOf } from "../../i18n/urls.ts";

/** The formats in which a feed is offered: the end of its address, its media type, its name. */
export const feedFormats = {
  atom: { file: "atom.xml", type: "application/atom+xml", name: "Atom" },
  json: { file: "feed.json", type: "application/feed+json", name: "JSON" },
} as const;

export type FeedFormat = keyof typeof feedFormats;

/** @param list path of the list */
export const feedUrlOf = (locale: Locale, list: string, format: FeedFormat): string =>
  urlOf(hrefOf(locale, feedPathOf(list, feedFormats[format].file)));

/** The same feed in other languages. */
export const otherFeeds = (others: readonly Locale[], list: string, format: FeedFormat) =>
  others.map((other) => ({ tag: languages[other].tag, url: feedUrlOf(other, list, format) }));
