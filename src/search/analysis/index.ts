import { type Analyser, keyOf } from "./analyser.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ky } from "./ky.ts";
import { plain } from "./plain.ts";
import { ru } from "./ru.ts";
import { signatureOf } from "./signature.ts";

const analysers: Readonly<Record<string, Analyser>> = { kk, ky, ru, ar, en };

/** A word as the index knows it. */
export interface Reading {
  key: string;
  /** The special letters of the stem; empty if there are none. */
  signature: string;
}

export interface LanguageAnalyser {
  /** Readings of a word, likeliest first; empty when nothing of it can be searched. */
  readings: (word: string) => Reading[];
  /** The whole word with its spelling folded: to compare words that are written alike. */
  spelling: (word: string) => string;
  /** Keys with uncertain endings taken off: for queries only. */
  hardKeys: (word: string) => string[];
  /** The sounds of a word in any script, where the language compares them. */
  frame: ((word: string) => string) | undefined;
  /** Whether a word says little beside others, such as a preposition. */
  isFiller: (word: string) => boolean;
}

/**
 * The analysis of a language, the same while building and in the browser.
 * @param locale a language without an analyser of its own gets one that only folds spelling
 */
export const analyserFor = (locale: string): LanguageAnalyser => {
  const { stems, spelling, hardStems, frame, fillers } = Object.hasOwn(analysers, locale)
    ? (analysers[locale] ?? plain)
    : plain;
  // However they are typed: «жонундо» is «жөнүндө».
  const fillerWords = new Set(fillers.map(spelling));
  return {
    readings: (word) =>
      stems(word)
        .filter((stem) => stem !== "")
        .map((stem) => ({ key: keyOf(stem), signature: signatureOf(word, stem) })),
    spelling,
    hardKeys: (word) => [...new Set(hardStems(word).map(keyOf))],
    frame,
    isFiller: (word) => word.length === 1 || fillerWords.has(spelling(word)),
  };
};

/**
 * The word that stands in the index: key, marker x, signature, marker x. A search for a beginning of
 * it is a search by spelling (all), by key (up to the first x), or by the beginning of a key.
 */
export const tokenOf = ({ key, signature }: Reading): string => `${key}x${signature}x`;
