import { isLocale } from "../i18n/locales.ts";
import type { GlossaryEntry, GlossaryName } from "../schemas/records.ts";

/** A way to name a thing: the id is the same in all languages, in the letters a to w. */
export interface Name {
  id: string;
  text: string;
  /** Letters count in a text only where they stand in capitals. */
  letters: boolean;
}

const idOf = (place: number): string =>
  [...place.toString(23)].map((digit) => String.fromCharCode(97 + parseInt(digit, 23))).join("");

const lettersOf = (id: string, name: GlossaryName | undefined): Name[] =>
  name?.letters ? [{ id, text: name.letters, letters: true }] : [];

/**
 * All names that a reader of a language may use for what the glossary knows by letters or by several
 * names: its own letters and long forms first, then the letters of the other languages, since people
 * in the region read in several. What has one name alone is found as any other words are.
 * @param glossary in the same order for every language of a site
 */
export const namesIn = (glossary: readonly GlossaryEntry[], locale: string): Name[] => {
  const things = glossary.map((entry, place) => ({
    id: idOf(place),
    all: Object.values(entry.names),
    own: isLocale(locale) ? entry.names[locale] : undefined,
  }));
  return [
    ...things.flatMap(({ id, own }) => lettersOf(id, own)),
    ...things.flatMap(({ id, own, all }) =>
      own && (own.also.length > 0 || all.some(({ letters }) => letters))
        ? [own.term, ...own.also].map((text) => ({ id, text, letters: false }))
        : [],
    ),
    ...things.flatMap(({ id, all }) => all.flatMap((name) => lettersOf(id, name))),
  ];
};
