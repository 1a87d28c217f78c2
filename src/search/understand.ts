import type { LanguageAnalyser } from "./analysis/index.ts";
import { retypings } from "./keyboard.ts";
import type { Lexicon } from "./lexicon.ts";
import { readWords, withGuesses, type QueryWord } from "./query-words.ts";
import { conceptsIn, tiersFor, unknownIn, type Tier } from "./tiers.ts";

/** Another query that may have been meant. */
export interface Suggestion {
  query: string;
  /** Whether its results are the ones that are shown. */
  searched: boolean;
}

/** A query, understood. */
export interface Understanding {
  tiers: Tier[];
  suggestions: Suggestion[];
  ignored: string[];
  /** The words as they are searched, for when no page has them all. */
  words: readonly QueryWord[];
}

/** Guesses offered for a single unknown word. */
const offered = 3;

/** The query as it would be with the right keyboard, if all its words are then words of the texts. */
const retypedFor = async (
  query: string,
  locale: string,
  analyser: LanguageAnalyser,
  lexicon: Lexicon,
): Promise<{ text: string; words: QueryWord[] } | undefined> => {
  for (const text of retypings(locale, query)) {
    const words = await readWords(text, analyser, lexicon);
    if (words.length > 0 && words.every((word) => word.terms[1] !== undefined || word.isFiller))
      return { text, words };
  }
  return undefined;
};

const corrected = (query: string, words: readonly QueryWord[], choice: number): string =>
  words.reduce((text, { word, guesses }) => {
    const guess = guesses[choice] ?? guesses[0];
    return guess ? text.replace(word, () => guess.surface) : text;
  }, query);

const suggestionsFor = (query: string, words: readonly QueryWord[]): Suggestion[] => {
  const guessed = words.filter(({ guesses }) => guesses.length > 0);
  const count =
    guessed.length === 1 ? Math.min(offered, guessed[0]?.guesses.length ?? 0) : Math.min(1, guessed.length);
  return Array.from({ length: count }, (_, choice) => ({
    query: corrected(query, guessed, choice),
    searched: choice === 0,
  }));
};

/** What a reader asks for: which searches to make, and what to tell the reader about them. */
export const understand = async (
  query: string,
  locale: string,
  analyser: LanguageAnalyser,
  lexicon: Lexicon,
): Promise<Understanding> => {
  const read = await readWords(query, analyser, lexicon);
  const found = conceptsIn(read, lexicon.concepts);
  if (unknownIn(read, found).length === 0)
    return { tiers: tiersFor(read, found), suggestions: [], ignored: [], words: read };
  const retyped = await retypedFor(query, locale, analyser, lexicon);
  if (retyped)
    return {
      tiers: tiersFor(retyped.words, conceptsIn(retyped.words, lexicon.concepts)),
      suggestions: [{ query: retyped.text, searched: true }],
      ignored: [],
      words: retyped.words,
    };
  const unknown = new Set(unknownIn(read, found));
  const words = await Promise.all(
    read.map(async (word) =>
      unknown.has(word) ? ((await withGuesses([word], analyser, lexicon))[0] ?? word) : word,
    ),
  );
  return {
    tiers: tiersFor(words, conceptsIn(words, lexicon.concepts)),
    suggestions: suggestionsFor(query, words),
    ignored: words
      .filter((word, place) => unknown.has(read[place] ?? word) && word.guesses.length === 0)
      .map(({ word }) => word),
    words,
  };
};
