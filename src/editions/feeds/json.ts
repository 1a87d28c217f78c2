import { generateJsonFeed } from "feedsmith";
import { translateIn } from "../../i18n/translate.ts";
import type { Counterpart, Entry, Feed } from "./feed.ts";
import { feedUrlOf, otherFeeds } from "./formats.ts";

/** Our extension of the format, as its comment says in each feed: the same thing in other languages. */
const translations = (links: readonly Counterpart[]) => ({
  _translations: links.map(({ tag, url }) => ({ language: tag, url })),
});

const itemOf = ({ url, title, summary, html, date, topics, counterparts }: Entry, tag: string) => ({
  id: url,
  url,
  title,
  summary,
  content_html: html,
  date_published: date,
  language: tag,
  tags: topics.map(({ name }) => name),
  ...translations(counterparts),
});

/** A feed as JSON Feed 1.1. */
export const jsonFeedOf = ({
  locale,
  tag,
  title,
  subtitle,
  site,
  url,
  path,
  others,
  entries,
}: Feed): string => {
  const feed = {
    title,
    description: subtitle,
    user_comment: translateIn(locale)("feed.comment"),
    home_page_url: url,
    feed_url: feedUrlOf(locale, path, "json"),
    language: tag,
    authors: [{ name: site.name, url: site.url }],
    ...translations(otherFeeds(others, path, "json")),
    items: entries.map((entry) => itemOf(entry, tag)),
  };
  return `${JSON.stringify(generateJsonFeed(feed), undefined, 2)}\n`;
};
