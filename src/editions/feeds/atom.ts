import { generateAtomFeed } from "feedsmith";
import { licence } from "../data/licence.ts";
import type { Counterpart, Entry, Feed } from "./feed.ts";
import { feedFormats, feedUrlOf, otherFeeds } from "./formats.ts";

const { type } = feedFormats.atom;

const alternates = (links: readonly Counterpart[], type: string) =>
  links.map(({ tag, url }) => ({ rel: "alternate", type, hreflang: tag, href: url }));

const entryOf = ({ url, title, summary, html, date, topics, counterparts }: Entry, tag: string) => ({
  id: url,
  title: { value: title },
  published: date,
  updated: date,
  links: alternates([{ tag, url }, ...counterparts], "text/html"),
  categories: topics.map(({ key, name }) => ({ term: key, label: name })),
  summary: { value: summary },
  content: { type: "html", value: html },
});

/** A feed as Atom (RFC 4287), with its licence as RFC 4946 names it. */
export const atomOf = ({ locale, tag, title, subtitle, site, url, path, others, entries }: Feed): string =>
  `${generateAtomFeed(
    {
      xml: { lang: tag },
      id: url,
      title: { value: title },
      subtitle: { value: subtitle },
      updated: entries[0].date,
      authors: [{ name: site.name, uri: site.url }],
      rights: { value: licence.name },
      links: [
        { rel: "self", type, href: feedUrlOf(locale, path, "atom") },
        ...alternates([{ tag, url }], "text/html"),
        ...alternates(otherFeeds(others, path, "atom"), type),
        { rel: "license", href: licence.url },
      ],
      entries: entries.map((entry) => entryOf(entry, tag)),
    },
    { strict: true },
  ).trimEnd()}\n`;
