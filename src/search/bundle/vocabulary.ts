import type { LanguageAnalyser, Reading } from "../analysis/index.ts";
import { tokenOf } from "../analysis/index.ts";
import { wordsIn } from "../analysis/words.ts";
import { once } from "../../once.ts";
import type { Fragment } from "./pagefind-run.ts";

/** A row of the lexicon: one stem in one spelling. */
export interface Row extends Reading {
  /** How many pages have it. */
  pages: number;
  /** The form of it that stands on most pages: what a reader is offered. */
  surface: string;
}

export interface Vocabulary {
  /** The readings under which a word of the texts is indexed; none for a word that is not: signs, and fillers. */
  readingsOf: (word: string) => readonly Reading[];
  /** In the order of keys, by code unit. */
  rows: Row[];
}

const textsOf = ({ content, meta }: Fragment): string => [content, ...Object.values(meta)].join("\n");

/** On how many pages each written form stands. */
const formCounts = (fragments: readonly Fragment[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const fragment of fragments)
    for (const word of new Set(wordsIn(textsOf(fragment)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** A further reading that no other word confirms counts only if its key is this long. */
const longKey = 5;

/** How many written forms have a key as their first reading. */
const supportOf = (forms: Iterable<string>, { readings }: LanguageAnalyser): Map<string, number> => {
  const support = new Map<string, number>();
  for (const form of forms) {
    const key = readings(form)[0]?.key;
    if (key) support.set(key, (support.get(key) ?? 0) + 1);
  }
  return support;
};

/**
 * The words of one language's pages. Of several readings those count that other words confirm:
 * «وعنف» is «عنف» with a conjunction, because «عنف» stands by itself too, and органы is a form of
 * орган. Where no word confirms any, the word is indexed by all of them.
 */
export const vocabularyOf = (fragments: readonly Fragment[], analyser: LanguageAnalyser): Vocabulary => {
  const forms = formCounts(fragments);
  const support = supportOf(forms.keys(), analyser);
  const choiceFor = (word: string): readonly Reading[] => {
    const all = analyser.readings(word);
    if (all.length < 2) return all;
    const own = forms.has(word) ? 1 : 0;
    const confirmed = all.filter(({ key }, place) => (support.get(key) ?? 0) > (place === 0 ? own : 0));
    return confirmed.length > 0
      ? confirmed
      : all.filter(({ key }, place) => place === 0 || key.length >= longKey);
  };
  // Words that say little would be a fifth of the index, and whoever asks for one of them alone finds every page.
  const readingsOf = once((word: string): readonly Reading[] =>
    analyser.isFiller(word) ? [] : choiceFor(word),
  );
  return { readingsOf, rows: rowsOf(fragments, forms, readingsOf) };
};

const rowsOf = (
  fragments: readonly Fragment[],
  forms: ReadonlyMap<string, number>,
  readingsOf: Vocabulary["readingsOf"],
): Row[] => {
  const rows = new Map<string, Row & { most: number }>();
  for (const [word, count] of forms) {
    for (const reading of readingsOf(word)) {
      const token = tokenOf(reading);
      const row = rows.get(token) ?? { ...reading, pages: 0, surface: word, most: 0 };
      if (count > row.most || (count === row.most && word.length < row.surface.length))
        Object.assign(row, { surface: word, most: count });
      rows.set(token, row);
    }
  }
  for (const fragment of fragments) {
    const tokens = new Set([...new Set(wordsIn(textsOf(fragment)))].flatMap(readingsOf).map(tokenOf));
    for (const token of tokens) {
      const row = rows.get(token);
      if (row) row.pages += 1;
    }
  }
  return Array.from(rows.values(), ({ key, signature, pages, surface }) => ({
    key,
    signature,
    pages,
    surface,
  })).toSorted((a, b) => (a.key === b.key ? b.pages - a.pages : a.key < b.key ? -1 : 1));
};
