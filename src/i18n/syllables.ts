/**
 * Where a long Kazakh or Kyrgyz word is divided at the end of a line: no browser knows the rules of the
 * two languages. They are those of their orthographies for carrying over (decision 0032): a syllable has
 * one vowel, of consonants between two vowels the last begins the next syllable, long vowels are one, ь
 * and ъ stay with the letter before. Of the places between syllables a word gets one, the first after six
 * letters, so that all forms of a word are divided alike. Where letters alone do not tell, there is none.
 */
import { once } from "../once.ts";
import type { Locale } from "./locales.ts";

export const softHyphen = "\u00ad";

/** In letters: the shortest word that is divided, and the least before and after: measured, see the decision. */
export const shortestWord = 12;
export const shortestStart = 6;
export const shortestEnd = 4;

interface Rules {
  letters: string;
  vowels: string;
  /** A letter that is a consonant after a vowel, and a vowel otherwise. */
  glide?: string;
  /** Letters that stand doubled for one long vowel. */
  long?: string;
  /** Vowels before which й begins a syllable; before others it may end the first part of a compound. */
  afterYot: string;
  /** Second parts of compounds: they are divided before them, wherever that is. */
  joined?: RegExp;
}

const rules: Partial<Record<Locale, Rules>> = {
  kk: {
    letters: "а-яёәғқңөұүһі",
    vowels: "аәеёиоөұүыіэюя",
    glide: "у",
    afterYot: "ыі",
    joined: /(?<=.{4})(?:аралық|жүзі|көз.|тақта)/,
  },
  ky: { letters: "а-яёңөү", vowels: "аеёиоөуүыэюя", long: "аоөуүэ", afterYot: "ыиү" },
};

/** Where the vowel of each syllable begins and ends. */
const vowelsOf = (word: string, { vowels, glide, long = "" }: Rules): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < word.length; start += 1) {
    const letter = word.charAt(start);
    const isAfterVowel = vowels.includes(word.charAt(start - 1) || " ");
    if (!vowels.includes(letter) && (letter !== glide || isAfterVowel)) continue;
    const isLong = long.includes(letter) && word.charAt(start + 1) === letter;
    found.push({ start, end: start + (isLong ? 2 : 1) });
    if (isLong) start += 1;
  }
  return found;
};

/** @returns where the second syllable begins, of two whose vowels are these; undefined where letters do not tell */
const placeBetween = (word: string, end: number, start: number, { afterYot }: Rules): number | undefined => {
  const before = word.charAt(start - 1);
  if (start === end || before === "ь" || before === "ъ") return start;
  if (before === "й" && !afterYot.includes(word.charAt(start))) return undefined;
  return start - 1;
};

/** All places between syllables of a word in small letters. */
export const placesIn = (word: string, locale: Locale): number[] => {
  const own = rules[locale];
  if (!own) return [];
  const vowels = vowelsOf(word, own);
  return vowels
    .slice(1)
    .flatMap(({ start }, previous) => placeBetween(word, vowels[previous]?.end ?? 0, start, own) ?? []);
};

const divided = (word: string, locale: Locale): string => {
  const joint = rules[locale]?.joined?.exec(word)?.index;
  const last = word.length - shortestEnd;
  const place = joint ?? placesIn(word, locale).find((at) => at >= shortestStart && at <= last);
  return place === undefined ? word : word.slice(0, place) + softHyphen + word.slice(place);
};

/** What keeps letters beside it whole. Names do so by their capitals. */
const apart = String.raw`[\p{L}\p{M}\p{N}'’ʼ\u2010\u2011-]`;

const dividerFor = once((locale: Locale) => {
  const own = rules[locale];
  if (!own) return (text: string) => text;
  const longWords = new RegExp(`(?<!${apart})[${own.letters}]{${shortestWord},}(?!${apart})`, "gu");
  const known = once((word: string) => divided(word, locale));
  return (text: string) => text.replace(longWords, known);
});

/** A text with a soft hyphen in each long word, where browsers do not know the rules of its language. */
export const dividedText = (text: string, locale: Locale): string => dividerFor(locale)(text);
