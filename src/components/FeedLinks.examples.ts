import { feedPathOf, hrefOf, paths } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type FeedLinks from "./FeedLinks.astro";

export const examples: Examples<typeof FeedLinks> = (locale) => ({
  "two files": {
    label: wordsIn(locale).t("news.feeds"),
    links: [
      {
        href: hrefOf(locale, feedPathOf(paths.newsList, "atom.xml")),
        type: "application/atom+xml",
        name: "Atom",
      },
      {
        href: hrefOf(locale, feedPathOf(paths.newsList, "feed.json")),
        type: "application/feed+json",
        name: "JSON Feed",
      },
    ],
  },
  none: { label: wordsIn(locale).t("news.feeds"), links: [] },
});
