import { conceptToken, findConcepts, outermost, type Concepts, type Found } from "./concepts.ts";
import { isKnown, type QueryWord } from "./query-words.ts";

/** Terms that a page must all have. */
export type Tier = readonly string[];

/** The order in which the terms of a word are tried at each level: first as narrow as the level, then wider. */
const choices = [
  [0, 1, 2, 3],
  [1, 2, 3],
  [2, 1, 3],
  [3, 2, 1],
] as const;

const termAt = ({ terms, guesses }: QueryWord, level: 0 | 1 | 2 | 3): string | undefined => {
  const choice = choices[level].find((kind) => terms[kind] !== undefined);
  if (choice !== undefined) return terms[choice];
  return guesses[0] && (level < 2 ? `${guesses[0].key}x` : guesses[0].key);
};

/** Words that say something, or all if none does. */
export const telling = (words: readonly QueryWord[]): readonly QueryWord[] => {
  const rest = words.filter(({ isFiller }) => !isFiller);
  return rest.length > 0 ? rest : words;
};

const wordTier = (words: readonly QueryWord[], level: 0 | 1 | 2 | 3): Tier =>
  words.flatMap((word) => termAt(word, level) ?? []);

/** Which words of a query are the name of a concept. */
export const conceptsIn = (words: readonly QueryWord[], concepts: Concepts): Found[] =>
  outermost(
    findConcepts(
      concepts,
      words.map(({ key }) => key),
    ),
  );

/** Words that neither the texts nor the names of concepts have. */
export const unknownIn = (words: readonly QueryWord[], found: readonly Found[]): QueryWord[] =>
  telling(words).filter(
    (word) => !isKnown(word) && !found.some(({ start, end }) => words.slice(start, end).includes(word)),
  );

/**
 * The searches for a query, the narrowest first. A name of a concept is searched as its words and
 * as the concept; only as the concept, where the texts lack one of its words.
 */
export const tiersFor = (words: readonly QueryWord[], found: readonly Found[]): Tier[] => {
  const inConcept = (word: QueryWord): boolean =>
    found.some(({ start, end }) => words.slice(start, end).includes(word));
  const ids = found.map(({ id }) => conceptToken(id));
  const others = words.filter((word) => !inConcept(word) && !word.isFiller);
  const byConcept = (level: 1 | 2): Tier[] => (ids.length > 0 ? [[...ids, ...wordTier(others, level)]] : []);
  const hasAll = !telling(words).some((word) => inConcept(word) && !isKnown(word));
  const byWords = (level: 0 | 1 | 2 | 3): Tier[] => (hasAll ? [wordTier(telling(words), level)] : []);
  const tiers = [
    ...byWords(0),
    ...byWords(1),
    ...byConcept(1),
    ...byWords(2),
    ...byConcept(2),
    ...byWords(3),
  ].map((tier) => [...new Set(tier)]);
  const seen = new Set<string>();
  return tiers.filter((tier) => {
    const text = tier.join(" ");
    if (text === "" || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
};
