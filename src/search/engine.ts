import { analyserFor } from "./analysis/index.ts";
import { countsOf, type Counted } from "./filter-counts.ts";
import { hitDataOf, type HitData } from "./hits.ts";
import { openLexicon } from "./lexicon.ts";
import type { FilterCounts, PagefindModule, PagefindResult } from "./pagefind-api.ts";
import { preloader } from "./preload.ts";
import { understand, type Suggestion } from "./understand.ts";
import { leftOut, mostTogether } from "./relax.ts";
import { conceptsIn, tiersFor, type Tier } from "./tiers.ts";

/** How the files of an index are reached; the only thing that differs between a browser and Node. */
export interface Loader {
  /** Pagefind itself. @param folder address of the bundle of the language */
  pagefind: (folder: string) => Promise<PagefindModule>;
  text: (address: string) => Promise<string>;
}

export interface Hit {
  id: string;
  /** Fetches what is shown of the page. */
  data: () => Promise<HitData>;
}

export interface Answer {
  total: number;
  /** The best first, or by the sort that was asked for. */
  hits: Hit[];
  /** For each value of each filter, how many of the pages found have it. */
  filters: FilterCounts;
  suggestions: Suggestion[];
  /** Words of the query that played no part, because the texts do not have them. */
  ignored: string[];
  /** The searches that were made, for tests and the curious. */
  tiers: Tier[];
}

export interface SearchRequest {
  /** Pages must have one of the values of each filter. */
  filters?: Readonly<Record<string, string | readonly string[]>>;
  /** Pages without a value come last, the best first. */
  sort?: Record<string, "asc" | "desc">;
}

export interface Engine {
  /** Never fails for what the query says; fails when files of the index cannot be fetched. */
  search: (query: string, request?: SearchRequest) => Promise<Answer>;
  /** How many pages have each value of each filter, before any search. */
  filters: () => Promise<FilterCounts>;
}

/** Of several values of one filter a page needs one: plain lists would ask for all. */
const anyOf = (filters: Readonly<Record<string, string | readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(filters).map(([name, values]) => [
      name,
      { any: typeof values === "string" ? [values] : values },
    ]),
  );

/** Words of an excerpt. */
const excerptLength = 28;

/**
 * Opens the search of one language. Nothing else is fetched before the first search.
 * @param base address of the folder of all languages' bundles, with a slash at its end
 */
export const openEngine = async ({
  locale,
  base,
  load,
}: {
  locale: string;
  base: string;
  load: Loader;
}): Promise<Engine> => {
  const folder = `${base}${locale}/`;
  const [{ createInstance }, lexicon] = await Promise.all([
    load.pagefind(folder),
    openLexicon((path) => load.text(folder + path)),
  ]);
  const pagefind = createInstance({ basePath: folder });
  await pagefind.options({ excerptLength });
  const analyser = analyserFor(locale);
  const preload = preloader(pagefind, lexicon);
  let loading: Promise<FilterCounts> | undefined;
  const filters = (): Promise<FilterCounts> =>
    (loading ??= pagefind.filters().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  const run = async (terms: Tier, request: SearchRequest) => {
    await Promise.all([filters(), preload(terms)]);
    const { results, filters: counts } = await pagefind.search(terms.join(" "), {
      filters: anyOf(request.filters ?? {}),
    });
    return { terms, results, filters: counts, ids: new Set(results.map(({ id }) => id)) };
  };

  /**
   * Results of all searches without repeats; with a sort, in the order that the whole index has by
   * it, and then those that cannot be sorted, since Pagefind leaves them out of a sorted search.
   */
  const inOrder = async (
    lists: readonly PagefindResult[][],
    request: SearchRequest,
  ): Promise<PagefindResult[]> => {
    const all = Array.from(new Map(lists.flat().map((result) => [result.id, result])).values());
    if (!request.sort || all.length < 2) return all;
    const { results } = await pagefind.search(null, { sort: request.sort });
    const places = new Map(results.map(({ id }, place) => [id, place]));
    const placeOf = ({ id }: PagefindResult): number => places.get(id) ?? results.length;
    return all.sort((a, b) => placeOf(a) - placeOf(b));
  };

  const search: Engine["search"] = async (query, request = {}) => {
    const { tiers, suggestions, ignored, words } = await understand(query, locale, analyser, lexicon);
    let searches = await Promise.all(tiers.map((tier) => run(tier, request)));
    if (searches.every(({ ids }) => ids.size === 0)) {
      const kept = await mostTogether(words, async (terms) => (await run(terms, request)).ids);
      searches = await Promise.all(
        tiersFor(kept, conceptsIn(kept, lexicon.concepts)).map((tier) => run(tier, request)),
      );
      if (kept.length > 0) ignored.push(...leftOut(words, kept));
    }
    const results = await inOrder(
      searches.map((each) => each.results),
      request,
    );
    const counted: Counted[] = searches.filter(({ ids }) => ids.size > 0);
    return {
      total: results.length,
      hits: results.map(({ id, data }) => ({ id, data: async () => hitDataOf(await data()) })),
      filters: await countsOf(counted, async (terms) => (await run(terms, request)).filters),
      suggestions,
      ignored,
      tiers: searches.map(({ terms }) => terms),
    };
  };

  return { search, filters };
};
