import { tokenOf } from "./analysis/index.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PagefindInstance } from "./pagefind-api.ts";

/** A beginning with more words than this is preloaded at evenly spread ones. */
const most = 400;

const spread = <Item>(items: readonly Item[]): readonly Item[] => {
  if (items.length <= most) return items;
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, place) => items[Math.round(place * step)] as Item);
};

/**
 * Pagefind loads one chunk of its index for a term, although words that begin with the term may
 * fill the next ones too, and finds nothing in what it has not loaded. So every word of the lexicon
 * that a term stands for is loaded by its own name before the search.
 */
export const preloader = (
  { preload }: Pick<PagefindInstance, "preload">,
  { chunks, entriesFrom }: Pick<Lexicon, "chunks" | "entriesFrom">,
): ((terms: readonly string[]) => Promise<void>) => {
  const loaded = new Map<string, Promise<void>>();
  const once = (token: string): Promise<void> => {
    const known = loaded.get(token) ?? preload(token);
    loaded.set(token, known);
    known.catch(() => loaded.delete(token));
    return known;
  };
  const tokensOf = (term: string): string[] => {
    const marker = term.indexOf("x");
    const entries = entriesFrom(marker < 0 ? term : term.slice(0, marker));
    return [term, ...entries.map(tokenOf).filter((token) => token.startsWith(term))];
  };
  return async (terms) => {
    if (chunks < 2) return;
    await Promise.all(terms.flatMap((term) => spread(tokensOf(term)).map(once)));
  };
};
