import type { Props as Facets } from "../components/NewsFacets.astro";
import type { Props as Turn } from "../components/PageTurn.astro";
import { loadWithDrafts } from "../domain/load.ts";
import { newsListsOf, pagesOf, type NewsFacet, type NewsList, type PageOfList } from "../domain/news.ts";
import type { Item, Site } from "../domain/site.ts";
import { listNameOf, listTitleOf } from "../editions/feeds/feed.ts";
import { compareIn } from "../i18n/format.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, newsListPathOf } from "../i18n/urls.ts";
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

/** Links to all lists, with how much is on them: names by the alphabet, years newest first. */
const facetsOf = ({ site, list: shown, own }: Shown, reader: Locale): Facets => {
  const t = translateIn(reader);
  const compare = compareIn(reader);
  const linkTo = ({ by, items }: NewsList) => ({
    href: hrefOf(reader, newsListPathOf(by)),
    text: listNameOf(site, reader, by) ?? t("home.news.all"),
    count: items.length,
    state:
      newsListPathOf(by) !== newsListPathOf(shown.by)
        ? undefined
        : own.page === 1
          ? ("page" as const)
          : ("true" as const),
  });
  const [all, ...lists] = newsListsOf(site);
  const linksOf = (facet: NewsFacet) => lists.filter(({ by }) => by?.facet === facet).map(linkTo);
  const named = (facet: NewsFacet) => linksOf(facet).toSorted((a, b) => compare(a.text, b.text));
  return {
    label: t("news.facets"),
    all: all && linkTo(all),
    groups: [
      { heading: t("item.topics"), links: named("topic") },
      { heading: t("item.countries"), links: named("country") },
      { heading: t("search.filter.year"), links: linksOf("year").toReversed() },
    ],
  };
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
    head: { title, lead, which },
    feeds,
    rows: newsRows(own.things, reader),
    facets: facetsOf(shown, reader),
    turn,
  };
};
