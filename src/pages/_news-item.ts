import { relatedTo } from "../domain/news.ts";
import type { Item, Site } from "../domain/site.ts";
import { dateIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import { feedLinks, inHead } from "./_feeds.ts";
import type { ListHref } from "./_item-facts.ts";
import { itemPageOf } from "./_item-page.ts";
import { linkTo } from "./_links.ts";

/** Texts that share topics or countries, each with what it is and its date. */
const relatedRows = (site: Site, item: Item<"news">, reader: Locale) =>
  relatedTo(site, item).map((other) => {
    const { date } = other.facts;
    const kind = translateIn(reader)(`section.${other.collection}`);
    return {
      ...linkTo(other, reader),
      notes: [{ text: date ? `${kind} · ${dateIn(reader, date)}` : kind }],
    };
  });

/** What a page of a news item shows. */
export const newsItemPageOf = (site: Site, item: Item<"news">, reader: Locale) => {
  const listHref: ListHref = (fact, key) =>
    fact === "type" ? undefined : hrefOf(reader, paths.newsBy(fact, key));
  const related = relatedRows(site, item, reader);
  const { page, facts } = itemPageOf(
    site,
    item,
    reader,
    listHref,
    related.map(({ text }) => text),
  );
  const feeds = feedLinks(site, { by: undefined, items: site.news }, reader);
  return {
    page: { ...page, links: inHead(feeds) },
    facts,
    related: { heading: translateIn(reader)("news.related"), links: related },
  };
};
