import type { GlossaryEntry, GlossaryName } from "../schemas/records.ts";
import type { Locale } from "../i18n/locales.ts";
import type { FindTerms, SaysName, TermPlace } from "../document/terms.ts";
import type { Terms } from "../domain/check-terms.ts";
import { analyserFor } from "./analysis/index.ts";
import { wordsIn, wordSpansIn } from "./analysis/words.ts";
import { once } from "../once.ts";
import { conceptsOf, findConcepts, outermost } from "./concepts.ts";

/** Words of other meaning can share a stem: a form of a name begins as the name does, but for its ending. */
const endingLength = 4;
const beginsAlike = (written: string, name: string): boolean => {
  if (name.length - written.length > endingLength) return false;
  const length = Math.max(3, Math.min(name.length, written.length) - endingLength);
  return written.slice(0, length).toLowerCase() === name.slice(0, length).toLowerCase();
};

const isCapital = (word: string): boolean => /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word);

const brackets: Readonly<Record<string, string>> = { "(": ")", "«": "»", "“": "”" };

/** A place as it is to be marked: with the quotation mark that opens before it, if it holds the one that closes. */
const whole = (text: string, place: TermPlace): TermPlace | undefined => {
  const inside = text.slice(place.start, place.end);
  const torn = Object.entries(brackets).filter(
    ([open, close]) => inside.split(open).length !== inside.split(close).length,
  );
  if (torn.length === 0) return place;
  const before = text[place.start - 1] ?? "";
  const closes = torn.length === 1 && torn[0]?.[0] === before && before !== "(";
  return closes ? { ...place, start: place.start - 1 } : undefined;
};

/** What is found in texts and what is asked of them are the same words: each is analysed once. */
const readingsIn = once((locale: Locale) => once(analyserFor(locale).readings));

const writtenForms = ({ term, letters, also }: Pick<GlossaryName, "term" | "letters" | "also">): string[] => [
  term,
  ...also,
  ...(letters ? [letters] : []),
];

/**
 * Finds the things of the glossary in texts of a language, in any inflection, by the analysis of the
 * search. Letters such as «БҰҰ» count only in capitals, endings after them included.
 * @returns a question of a text: its places in order, the longest where one name lies in another
 */
export const termFinder = (entries: readonly GlossaryEntry[], locale: Locale): FindTerms => {
  const names = entries.flatMap(({ slug, names }) => {
    const name = names[locale];
    return name ? writtenForms(name).map((text) => ({ id: slug, text, letters: text === name.letters })) : [];
  });
  const readings = readingsIn(locale);
  const concepts = conceptsOf(names, { readings });
  const forms = names.map(({ id, text, letters }) => ({ id, own: wordsIn(text), letters }));
  const formsOf = Map.groupBy(forms, ({ id }) => id);

  const isMeant = (slug: string, words: readonly string[]): boolean =>
    (formsOf.get(slug) ?? []).some(({ own, letters }) => {
      if (own.length !== words.length) return false;
      if (letters) return own.every((word, place) => isCapital(word) && words[place]?.startsWith(word));
      // Arabic joins conjunctions and the article to the beginning of a word.
      return locale === "ar" || own.every((word, place) => beginsAlike(words[place] ?? "", word));
    });

  // A text is asked about on its own page, in pairs, and where its translations are looked at.
  return once((text) => {
    const words = wordSpansIn(text);
    const found = findConcepts(
      concepts,
      words.map(({ word }) => readings(word)[0]?.key ?? ""),
    ).filter(({ id, start, end }) =>
      isMeant(
        id,
        words.slice(start, end).map(({ word }) => word),
      ),
    );
    return outermost(found).flatMap(({ id, start, end }) => {
      const first = words[start];
      const last = words[end - 1];
      if (!first || !last) return [];
      return whole(text, { slug: id, start: first.start, end: last.start + last.word.length }) ?? [];
    });
  });
};

/** "Chair" and "chairmanship". */
const isDerived = (key: string, other: string): boolean =>
  key === other ||
  (Math.min(key.length, other.length) >= 4 && (key.startsWith(other) || other.startsWith(key)));

/** Arabic joins conjunctions to the beginning of a word, and cases to its end. */
const withoutArticle = (word: string): string => (word.length > 4 ? word.replace(/^ال/, "") : word);

/** The words of a text, by what two forms of one word have in common. */
interface Vocabulary {
  words: readonly string[];
  /** By the three letters with which words begin alike at least. */
  byStart: ReadonlyMap<string, readonly string[]>;
  /** The keys of the words, by the four signs that derived ones share; most names are found without. */
  byStem: () => ReadonlyMap<string, readonly string[]>;
}

const startOf = (word: string): string => word.slice(0, 3).toLowerCase();
const stemOf = (key: string): string => key.slice(0, 4);

/**
 * Asks whether texts of a language use the agreed name of a thing: in any ending, in another order of its
 * words, with others between them. Where a source has only letters and the language has none for the
 * thing, one word of the name is enough: each language shortens in its own way.
 */
export const nameSeeker = (locale: Locale): SaysName => {
  const readings = readingsIn(locale);
  const keysOf = (word: string): string[] => readings(word).map(({ key }) => key);
  const { isFiller } = analyserFor(locale);
  const vocabularyOf = (text: string): Vocabulary => {
    const words = [...new Set(wordsIn(text))];
    let byStem: ReturnType<Vocabulary["byStem"]> | undefined;
    return {
      words,
      byStart: Map.groupBy(words, startOf),
      byStem: () => (byStem ??= Map.groupBy(words.flatMap(keysOf), stemOf)),
    };
  };
  // One name after the other is asked for in a text.
  let last = { text: "", vocabulary: vocabularyOf("") };
  const knownVocabularyOf = (text: string): Vocabulary => {
    if (last.text !== text) last = { text, vocabulary: vocabularyOf(text) };
    return last.vocabulary;
  };
  const tellingOf = once((form: string) => wordsIn(form).filter((word) => !isFiller(word)));

  return (text, name, inLetters) => {
    const { words, byStart, byStem } = knownVocabularyOf(text);
    const isThere = (word: string): boolean =>
      byStart.get(startOf(word))?.some((written) => beginsAlike(written, word)) ||
      (locale === "ar" && words.some((written) => written.includes(withoutArticle(word)))) ||
      keysOf(word).some((key) =>
        byStem()
          .get(stemOf(key))
          ?.some((other) => isDerived(key, other)),
      );
    if (name.letters && words.some((word) => word.startsWith(name.letters ?? ""))) return true;
    return writtenForms(name).some((form) => {
      const telling = tellingOf(form);
      return inLetters && !name.letters ? telling.some(isThere) : telling.every(isThere);
    });
  };
};

/** What is known of the words of a glossary. */
export const termsOf = (entries: readonly GlossaryEntry[]): Terms => ({
  find: once((locale: Locale) => termFinder(entries, locale)),
  says: once(nameSeeker),
});
