import { textOfBlocks } from "../document/text.ts";
import { documentOf } from "../document/open.ts";
import type { Locale } from "../i18n/locales.ts";
import { wordsIn } from "../search/analysis/words.ts";
import type { Content } from "../schemas/read.ts";

/** Says something in a language. What it says means nothing; its words are as frequent as in the real texts. */
export interface Speaker {
  words: (count: number) => string;
  /** Sentences of about as many words. */
  sentences: (count: number) => string;
}

/** So many words are said as they follow each other in a text, so that names of several words stay whole. */
const run = 7;
const sentence = 12;
/** A text takes its words from so many that follow each other, as a text has a subject. */
const subject = 800;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every word of a language, in the order of its texts. */
export const wordsOfContent = (root: string, { files }: Content, locale: Locale): string[] =>
  files
    .filter((file) => file.locale === locale)
    .flatMap((file) => wordsIn(textOfBlocks(documentOf(root, file).pieces.map(({ block }) => block))));

/** @param next numbers from 0 to 1: the same ones make the same words */
export const speakerOf = (all: readonly string[], next: () => number): Speaker => {
  const start = Math.floor(next() * all.length);
  const runOf = (length: number): string[] => {
    const place = start + Math.floor(next() * subject);
    return Array.from({ length }, (_, index) => all[(place + index) % all.length] ?? "");
  };
  const words = (count: number): string =>
    Array.from({ length: Math.ceil(count / run) }, (_, index) => runOf(Math.min(run, count - index * run)))
      .flat()
      .join(" ");
  return {
    words,
    sentences: (count) =>
      Array.from({ length: Math.ceil(count / sentence) }, () => `${capital(words(sentence))}.`).join(" "),
  };
};
