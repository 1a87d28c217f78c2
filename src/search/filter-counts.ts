import type { FilterCounts } from "./pagefind-api.ts";

/** A search that was run: its terms, the pages it found, and their counts. */
export interface Counted {
  terms: readonly string[];
  ids: ReadonlySet<string>;
  filters: FilterCounts;
}

/** Searches beyond this many are left out of the counts: each doubles the number of intersections. */
const limit = 4;

const isWithin = (inner: Counted, outer: Counted): boolean => [...inner.ids].every((id) => outer.ids.has(id));

/** Searches that no other contains; of equal ones the first. */
const widest = (searches: readonly Counted[]): Counted[] =>
  searches.filter(
    (search, place) =>
      !searches.some(
        (other, otherPlace) =>
          otherPlace !== place && isWithin(search, other) && (!isWithin(other, search) || otherPlace < place),
      ),
  );

const add = (sum: FilterCounts, counts: FilterCounts, sign: number): void => {
  for (const [name, values] of Object.entries(counts)) {
    const known = (sum[name] ??= {});
    for (const [value, count] of Object.entries(values)) known[value] = (known[value] ?? 0) + sign * count;
  }
};

/**
 * How many pages of the union of some searches have each value of each filter. A search for all the
 * terms of two searches finds what both find, so the sum of the parts less what was counted twice is
 * exact, without looking at a page.
 * @param count the counts of a search for terms that a page must all have
 */
export const countsOf = async (
  searches: readonly Counted[],
  count: (terms: readonly string[]) => Promise<FilterCounts>,
): Promise<FilterCounts> => {
  const parts = widest(searches).slice(0, limit);
  const sum: FilterCounts = {};
  for (let choice = 1; choice < 1 << parts.length; choice += 1) {
    const chosen = parts.filter((_, place) => (choice >> place) & 1);
    const [only] = chosen;
    const terms = [...new Set(chosen.flatMap((part) => part.terms))];
    const counts = chosen.length === 1 && only ? only.filters : await count(terms);
    add(sum, counts, chosen.length % 2 === 1 ? 1 : -1);
  }
  return sum;
};
