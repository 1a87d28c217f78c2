import type { FilterCounts, PagefindModule, PagefindRequest } from "../pagefind-api.ts";
import type { CarriedIndex, CarriedPage, CarriedWord } from "./carried-index.ts";
import { pageShown } from "./excerpts.ts";
import { likenessOf, rankOf, type Match, type Occurrence } from "./ranking.ts";

/** A page that was found, by its number. */
interface Found {
  number: number;
  page: CarriedPage;
  score: number;
  matches: Match[];
}

const countsOf = (pages: readonly CarriedPage[]): FilterCounts => {
  const counts: FilterCounts = {};
  for (const { filters } of pages) {
    for (const [name, values] of Object.entries(filters)) {
      const own = (counts[name] ??= {});
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
};

const placesIn = (numbers: readonly number[]): Occurrence["places"] => {
  let weight = 0;
  return numbers.flatMap((number) => {
    if (number >= 0) return [{ place: number, weight }];
    weight = -number;
    return [];
  });
};

/** All words that begin with a term. */
const wordsFrom = (words: readonly CarriedWord[], term: string): readonly CarriedWord[] => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[0] ?? "") < term) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (words[end]?.[0].startsWith(term)) end += 1;
  return words.slice(low, end);
};

/** What each page has of a term: pages that do not have it are not there. */
const occurrencesOf = (words: readonly CarriedWord[], term: string): Map<number, Occurrence[]> => {
  const found = new Map<number, Occurrence[]>();
  for (const [word, ...pages] of wordsFrom(words, term)) {
    for (const [page, ...numbers] of pages) {
      const own = found.get(page) ?? [];
      own.push({ word, likeness: likenessOf(term, word), pages: pages.length, places: placesIn(numbers) });
      found.set(page, own);
    }
  }
  return found;
};

/** Answers as Pagefind does, over an index that is all there: nothing is loaded, so nothing can fail to. */
export const carriedPagefind = ({ pages, words, sorts }: CarriedIndex): PagefindModule => {
  const averageLength = pages.reduce((sum, { length }) => sum + length, 0) / pages.length;

  /** Pages that have every term, the best first; without terms all pages. */
  const ranked = (terms: readonly string[]): Found[] => {
    const byTerm = terms.map((term) => occurrencesOf(words, term));
    return pages
      .flatMap((page, number) => {
        const own = byTerm.map((found) => found.get(number));
        if (own.includes(undefined)) return [];
        const all = own.flatMap((occurrences) => occurrences ?? []);
        return [{ number, page, ...rankOf(page, all, { pages: pages.length, averageLength }) }];
      })
      .sort((a, b) => b.score - a.score);
  };

  const sorted = (found: readonly Found[], [name, direction]: [string, "asc" | "desc"]): Found[] => {
    const places = new Map((sorts[name] ?? []).map((number, place) => [number, place]));
    const placeOf = ({ number }: Found): number => places.get(number) ?? 0;
    const listed = found.filter(({ number }) => places.has(number));
    return listed.sort((a, b) => (placeOf(a) - placeOf(b)) * (direction === "asc" ? 1 : -1));
  };

  const search = (term: string | null, { filters = {}, sort = {} }: PagefindRequest) => {
    const all = ranked(term === null ? [] : term.split(" "));
    const found = all.filter(({ page }) =>
      Object.entries(filters).every(([name, { any }]) =>
        any.some((value) => page.filters[name]?.includes(value)),
      ),
    );
    const [order] = Object.entries(sort);
    return { all, found: order ? sorted(found, order) : found };
  };

  return {
    createInstance: () => {
      let excerptLength = 30;
      return {
        options: (options) => {
          ({ excerptLength } = options);
          return Promise.resolve();
        },
        filters: () => Promise.resolve(countsOf(pages)),
        preload: () => Promise.resolve(),
        search: (term, request) => {
          const { all, found } = search(term, request);
          return Promise.resolve({
            results: found.map(({ number, page, matches }) => ({
              id: String(number),
              data: () => Promise.resolve(pageShown(page, matches, excerptLength)),
            })),
            filters: countsOf(found.map(({ page }) => page)),
            totalFilters: countsOf(all.map(({ page }) => page)),
          });
        },
      };
    },
  };
};
