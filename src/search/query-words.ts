import type { LanguageAnalyser } from "./analysis/index.ts";
import { wordsIn } from "./analysis/words.ts";
import type { Entry, Lexicon } from "./lexicon.ts";

/** A word of a query, and the terms by which the index has it, from the narrowest to the widest. */
export interface QueryWord {
  word: string;
  key: string;
  /** Says little: left out where another word remains. */
  isFiller: boolean;
  /** By spelling, by key, by the beginning of a key, by the hard key; undefined where the texts have none. */
  terms: readonly [string?, string?, string?, string?];
  /** On how many pages it stands, at most. */
  pages: number;
  /** Known keys that may have been meant, likeliest first; only for a word that the texts do not have. */
  guesses: readonly Entry[];
}

/** Longer queries are cut: in characters and in words. */
const queryLimit = 300;
const wordLimit = 12;
/** Shorter words are searched whole: nearly everything begins with them. */
const leastPrefix = 3;
/** A word that stands on so many pages is not also searched as the beginning of others, nor by its hard keys. */
const manyPages = 50;

export const isKnown = ({ terms }: QueryWord): boolean => terms.some((term) => term !== undefined);

const pagesOf = (entries: readonly Entry[]): number => entries.reduce((sum, { pages }) => sum + pages, 0);

const readWord = async (
  word: string,
  analyser: LanguageAnalyser,
  lexicon: Lexicon,
): Promise<QueryWord | undefined> => {
  const readings = analyser.readings(word);
  const hardKeys = analyser.hardKeys(word);
  await Promise.all([...readings.map(({ key }) => key), ...hardKeys].map((key) => lexicon.prepare(key)));
  const reading = readings.find(({ key }) => lexicon.entriesOf(key).length > 0) ?? readings[0];
  if (!reading) return undefined;
  const { key, signature } = reading;
  const entries = lexicon.entriesOf(key);
  // Where a key has one spelling, a search by spelling would be the search by key again.
  const isSpelt = entries.length > 1 && entries.some((entry) => entry.signature === signature);
  const pages = pagesOf(entries);
  const isBeginning =
    key.length >= leastPrefix && pages < manyPages && lexicon.entriesFrom(key).length > entries.length;
  const [hard] = hardKeys
    .filter((other) => other !== key)
    .map((other) => ({ key: other, pages: pagesOf(lexicon.entriesOf(other)) }))
    .filter((other) => other.pages > 0)
    .sort((a, b) => b.pages - a.pages);
  return {
    word,
    key,
    isFiller: analyser.isFiller(word),
    terms: [
      isSpelt ? `${key}x${signature}x` : undefined,
      entries.length > 0 ? `${key}x` : undefined,
      isBeginning ? key : undefined,
      hard && pages < manyPages ? `${hard.key}x` : undefined,
    ],
    pages,
    guesses: [],
  };
};

/** The words of a query in their order; every one can be searched. */
export const readWords = async (
  query: string,
  analyser: LanguageAnalyser,
  lexicon: Lexicon,
): Promise<QueryWord[]> => {
  const words = wordsIn(query.slice(0, queryLimit)).slice(0, wordLimit);
  const read = await Promise.all(words.map((word) => readWord(word, analyser, lexicon)));
  return read.filter((word) => word !== undefined);
};

/** The same words, with guesses for those that the texts do not have. */
export const withGuesses = (
  words: readonly QueryWord[],
  analyser: LanguageAnalyser,
  lexicon: Lexicon,
): Promise<QueryWord[]> =>
  Promise.all(
    words.map(async (word) =>
      isKnown(word) || word.isFiller
        ? word
        : { ...word, guesses: await lexicon.guesses(word.key, word.word, analyser) },
    ),
  );
