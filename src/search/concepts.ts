import type { LanguageAnalyser } from "./analysis/index.ts";
import type { Name } from "./names.ts";
import { wordsIn } from "./analysis/words.ts";

/**
 * Concepts: what can be written in letters or in full. A page that has either carries the concept
 * as one more token in the place of the words, so that the letters find the long form and the long
 * form the letters. The name of a concept is written as its keys, joined by spaces.
 */
export type Concepts = Readonly<Record<string, string>>;

/** No key begins with y, so a concept is never the beginning of a word or a word of it. */
export const conceptToken = (id: string): string => `y${id}x`;

/** Written keys to the ids of concepts; of two names with the same keys the earlier one wins. */
export const conceptsOf = (
  names: readonly Name[],
  { readings }: Pick<LanguageAnalyser, "readings">,
): Concepts =>
  Object.fromEntries(
    names
      .map(
        ({ id, text }) =>
          [
            wordsIn(text)
              .flatMap((word) => readings(word)[0]?.key ?? [])
              .join(" "),
            id,
          ] as const,
      )
      .filter(([keys]) => keys !== "")
      .reverse(),
  );

/** Where a concept stands in a row of words: from its first word up to, not including, `end`. */
export interface Found {
  id: string;
  start: number;
  end: number;
}

/**
 * All concepts in a row of words, also those inside others: «БҰҰ ЕЭК» is the commission and the
 * United Nations. At one place the longest comes first.
 */
export const findConcepts = (concepts: Concepts, keys: readonly string[]): Found[] => {
  const longest = longestOf(concepts);
  const found: Found[] = [];
  // A loop, for most words begin no name and there are as many as the site has.
  for (let start = 0; start < keys.length; start += 1) {
    const reach = longest.get(keys[start] ?? "") ?? 0;
    for (let end = Math.min(start + reach, keys.length); end > start; end -= 1) {
      const name = keys.slice(start, end).join(" ");
      if (Object.hasOwn(concepts, name)) found.push({ id: concepts[name] ?? "", start, end });
    }
  }
  return found;
};

/** The longest concepts in a row of words, none overlapping another. */
export const outermost = (found: readonly Found[]): Found[] => {
  let free = 0;
  return found.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
};

const reaches = new WeakMap<Concepts, Map<string, number>>();

/** How many words the longest name with a given first key has. */
const longestOf = (concepts: Concepts): Map<string, number> => {
  const known = reaches.get(concepts);
  if (known) return known;
  const reach = new Map<string, number>();
  for (const name of Object.keys(concepts)) {
    const keys = name.split(" ");
    reach.set(keys[0] ?? "", Math.max(keys.length, reach.get(keys[0] ?? "") ?? 0));
  }
  reaches.set(concepts, reach);
  return reach;
};
