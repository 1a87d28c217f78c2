import type { APIRoute } from "astro";
import { bodyOf, load } from "../domain/load.ts";
import type { NewsList } from "../domain/news.ts";
import type { Site } from "../domain/site.ts";
import { atomOf } from "../editions/feeds/atom.ts";
import { feedOf, feedsOf, hasFeed, listTitleOf, type FeedOf } from "../editions/feeds/feed.ts";
import { feedFormats, type FeedFormat } from "../editions/feeds/formats.ts";
import { jsonFeedOf } from "../editions/feeds/json.ts";
import type { Locale } from "../i18n/locales.ts";
import { feedPathOf, hrefOf, newsListPathOf } from "../i18n/urls.ts";
import { newsListParam } from "./_paths.ts";

const writers = { atom: atomOf, json: jsonFeedOf } as const;

/** Links from a list to its feeds; none where it has nothing in the reader's language. */
export const feedLinks = (site: Site, list: NewsList, reader: Locale) =>
  hasFeed(list, reader)
    ? Object.values(feedFormats).map(({ file, type, name }) => ({
        href: hrefOf(reader, feedPathOf(newsListPathOf(list.by), file)),
        type,
        name,
        title: `${listTitleOf(site, reader, list.by)} (${name})`,
      }))
    : [];

/** The same for the head of a page, where feed readers look for them. */
export const inHead = (feeds: ReturnType<typeof feedLinks>) =>
  feeds.map(({ href, type, title }) => ({ rel: "alternate" as const, href, type, title }));

/** Every feed, beside the page of each list: `/kk/news/topic/vawg/atom.xml`. */
export const feedPages = async () => {
  const site = await load();
  return feedsOf(site).map((feed) => ({
    params: { locale: feed.locale, list: newsListParam(newsListPathOf(feed.by)) },
    props: { site, feed },
  }));
};

export const feedFile =
  (format: FeedFormat): APIRoute<{ site: Site; feed: FeedOf }> =>
  ({ props: { site, feed } }) =>
    new Response(writers[format](feedOf(site, feed, bodyOf)), {
      headers: { "Content-Type": `${feedFormats[format].type}; charset=utf-8` },
    });
