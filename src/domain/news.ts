import { onceOf } from "../once.ts";
import { itemsOf, type Item, type Site } from "./site.ts";

type News = Item<"news">;

/** By what news can be narrowed to a list of its own. */
export const newsFacets = ["topic", "country", "year"] as const;
export type NewsFacet = (typeof newsFacets)[number];

/** All news, or all with one topic, country or year; newest first. */
export interface NewsList {
  /** Undefined of the list of all. */
  by: { facet: NewsFacet; key: string } | undefined;
  items: News[];
}

/** Topics, countries and year of an item, as keys of lists. */
export const keysOf = ({ facts }: News, facet: NewsFacet): string[] =>
  ({ topic: facts.topics, country: facts.countries, year: [facts.date.slice(0, 4)] })[facet];

/** The list of all news, even if there is none, then each that has an item, in the order of their keys. */
export const newsListsOf = onceOf(({ news }: Site): NewsList[] => [
  { by: undefined, items: news },
  ...newsFacets.flatMap((facet) =>
    [...new Set(news.flatMap((item) => keysOf(item, facet)))].toSorted().map((key) => ({
      by: { facet, key },
      items: news.filter((item) => keysOf(item, facet).includes(key)),
    })),
  ),
]);

/** One page of a list. Pages count from 1. */
export interface PageOfList<Thing> {
  things: Thing[];
  page: number;
  pages: number;
}

/** A list in pages, in its order. An empty list has one page with nothing on it. */
export const pagesOf = <Thing>(things: readonly Thing[], size = 20): PageOfList<Thing>[] => {
  const pages = Math.max(1, Math.ceil(things.length / size));
  return Array.from({ length: pages }, (_, place) => ({
    things: things.slice(place * size, (place + 1) * size),
    page: place + 1,
    pages,
  }));
};

type Related = Item<"news" | "publications">;

const isRelated = (item: Item): item is Related =>
  item.collection === "news" || item.collection === "publications";

/** The date by which texts are put in order; nothing where none is known, which is before any date. */
const dateOf = ({ facts }: Related): string => facts.date ?? (facts.asOf === "undated" ? "" : facts.asOf);

const newestFirst = (a: Related, b: Related): number =>
  dateOf(a) === dateOf(b) ? (a.slug < b.slug ? -1 : 1) : dateOf(a) < dateOf(b) ? 1 : -1;

const subjectsOf = ({ facts }: Related): Set<string> => new Set([...facts.topics, ...facts.countries]);

/** Public news and publications, newest first, and the places in them of all that have a topic or a country. */
const bySubject = onceOf((site: Site) => {
  const all = itemsOf(site)
    .filter(isRelated)
    .filter(({ embargo }) => !embargo)
    .toSorted(newestFirst);
  const places = new Map<string, number[]>();
  for (const [place, item] of all.entries())
    for (const subject of subjectsOf(item)) {
      const known = places.get(subject);
      if (known) known.push(place);
      else places.set(subject, [place]);
    }
  return { all, places };
});

/**
 * The public news and publications that share most topics and countries with an item, newest first.
 * @param most how many at most; fewer where fewer share anything
 */
export const relatedTo = (site: Site, item: Related, most = 3): Related[] => {
  const { all, places } = bySubject(site);
  const shared = new Uint8Array(all.length);
  for (const subject of subjectsOf(item))
    for (const place of places.get(subject) ?? []) shared[place] = (shared[place] ?? 0) + 1;
  const found: number[] = [];
  for (let count = subjectsOf(item).size; count > 0 && found.length < most; count -= 1)
    for (
      let place = shared.indexOf(count);
      place >= 0 && found.length < most;
      place = shared.indexOf(count, place + 1)
    )
      if (all[place]?.slug !== item.slug) found.push(place);
  return found.toSorted((a, b) => a - b).flatMap((place) => all[place] ?? []);
};
