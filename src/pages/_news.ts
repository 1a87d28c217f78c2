import type { Props as Turn } from "../components/PageTurn.astro";
import { loadWithDrafts } from "../domain/load.ts";
import { newsFacets, newsListsOf, pagesOf, type NewsList, type PageOfList } from "../domain/news.ts";
import type { Item, Site } from "../domain/site.ts";
import { listNameOf, listTitleOf } from "../editions/feeds/feed.ts";
import { compareIn, headwordOf, numberIn } from "../i18n/format.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, newsListPathOf, paths } from "../i18n/urls.ts";
import { feedLinks, inHead } from "./_feeds.ts";
import { newsListParam } from "./_paths.ts";
import { newsRows } from "./_rows.ts";

/** A page of a list of news. */
interface Shown {
  site: Site;
  list: NewsList;
  own: PageOfList<Item<"news">>;
}

/** Every page of every list of news in every language. */
export const newsListPages = async () => {
  const site = await loadWithDrafts();
  return newsListsOf(site).flatMap((list) =>
    pagesOf(list.items).flatMap((own) =>
      locales.map((locale) => ({
        params: { locale, list: newsListParam(newsListPathOf(list.by, own.page)) },
        props: { site, list, own } satisfies Shown,
      })),
    ),
  );
};

/** Links to the shorter lists, with how much is on them: names by the alphabet, years newest first. */
const facetGroups = (site: Site, reader: Locale) => {
  const t = translateIn(reader);
  const compare = compareIn(reader);
  const lists = newsListsOf(site).map(({ by, items }) => ({
    facet: by?.facet,
    text: listNameOf(site, reader, by) ?? "",
    href: hrefOf(reader, newsListPathOf(by)),
    count: numberIn(reader, items.length),
  }));
  return newsFacets
    .map((facet) => {
      const values = lists.filter((list) => list.facet === facet);
      return {
        label: t(`search.filter.${facet}`),
        values:
          facet === "year"
            ? values.toReversed()
            : values.toSorted((a, b) => compare(headwordOf(a.text), headwordOf(b.text))),
      };
    })
    .filter(({ values }) => values.length > 0);
};

/** Links to the pages before and after; nothing where there is one page. */
const turnOf = ({ list, own: { page, pages } }: Shown, reader: Locale): Turn | undefined => {
  if (pages === 1) return undefined;
  const t = translateIn(reader);
  const to = (other: number, text: string) =>
    other < 1 || other > pages ? undefined : { href: hrefOf(reader, newsListPathOf(list.by, other)), text };
  return {
    here: t("news.page", { page, pages }),
    previous: to(page - 1, t("news.newer")),
    next: to(page + 1, t("news.older")),
  };
};

/** What a page of a list of news shows, and what its head says. */
export const newsListPageOf = (shown: Shown, reader: Locale) => {
  const { site, list, own } = shown;
  const t = translateIn(reader);
  const title = listTitleOf(site, reader, list.by);
  const lead = list.by ? t("news.count", { count: list.items.length }) : t("news.lead");
  const turn = turnOf(shown, reader);
  // Each page of a list says which list it is, and from the second on, which page of it.
  const which = own.page > 1 ? turn?.here : undefined;
  const feeds = feedLinks(site, list, reader);
  return {
    page: {
      path: newsListPathOf(list.by, own.page),
      title: which ? `${title} — ${which}` : title,
      description: [list.by ? `${title}. ${lead}.` : lead, ...(which ? [`${which}.`] : [])].join(" "),
      links: [
        ...inHead(feeds),
        ...(turn?.previous ? [{ rel: "prev" as const, href: turn.previous.href }] : []),
        ...(turn?.next ? [{ rel: "next" as const, href: turn.next.href }] : []),
      ],
    },
    head: { kicker: list.by && t(`search.filter.${list.by.facet}`), title, lead },
    which,
    /** The list of all news, from a shorter one. */
    all: list.by && hrefOf(reader, paths.newsList),
    feeds,
    rows: newsRows(own.things, reader),
    groups: facetGroups(site, reader),
    current: hrefOf(reader, newsListPathOf(list.by, own.page)),
    turn,
  };
};
