/** Apostrophes and accents join the letters of one word; marks of direction stand inside words unseen. */
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200C-\u200F\u2060-\u2064]|['’ʼ](?=\p{L}))*/gu;

export interface WordSpan {
  word: string;
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
}

/** @returns the words of a text, in order, as they are written; parts of a hyphenated word are words */
export const wordSpansIn = (text: string): WordSpan[] =>
  Array.from(text.matchAll(wordPattern), (match) => ({ word: match[0], start: match.index }));

export const wordsIn = (text: string): string[] => text.match(wordPattern) ?? [];
