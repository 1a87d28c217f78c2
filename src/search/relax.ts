import { telling, tiersFor, type Tier } from "./tiers.ts";
import type { QueryWord } from "./query-words.ts";

/** A word on few pages says more about what is meant than one on many. */
const weightOf = ({ pages }: QueryWord): number => 1 / (1 + Math.log2(1 + pages));

/**
 * When no page has all words of a query: those words that stand together on one page and say most.
 * @param find the pages that have all of some terms
 * @returns the words to search instead; empty for a single word, or when no page has any
 */
export const mostTogether = async (
  words: readonly QueryWord[],
  find: (terms: Tier) => Promise<ReadonlySet<string>>,
): Promise<QueryWord[]> => {
  const candidates = telling(words);
  if (candidates.length < 2) return [];
  const pagesOf = await Promise.all(
    candidates.map(async (word) => {
      const terms = tiersFor([word], []).at(-1);
      return { word, ids: terms ? await find(terms) : new Set<string>() };
    }),
  );
  let best: QueryWord[] = [];
  let most = 0;
  for (const id of new Set(pagesOf.flatMap(({ ids }) => [...ids]))) {
    const together = pagesOf.filter(({ ids }) => ids.has(id)).map(({ word }) => word);
    const weight = together.reduce((sum, word) => sum + weightOf(word), 0);
    if (weight > most) [best, most] = [together, weight];
  }
  return best;
};

/** The words, as they were written, that were not kept. */
export const leftOut = (words: readonly QueryWord[], kept: readonly QueryWord[]): string[] =>
  telling(words)
    .filter((word) => !kept.includes(word))
    .map(({ word }) => word);
