import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import kk from "./kk.json" with { type: "json" };
import ky from "./ky.json" with { type: "json" };
import ru from "./ru.json" with { type: "json" };

/** A thing known by letters: the letters and the long forms that one language has for it. */
interface Names {
  letters: string[];
  long: string[];
}

const named: Readonly<Record<string, Readonly<Record<string, Names>>>> = { kk, ky, ru, ar, en };

/** A way to name a thing: the id is the same in all languages, in the letters a to w. */
export interface Name {
  id: string;
  text: string;
  /** Letters count in a text only where they stand in capitals. */
  letters: boolean;
}

/**
 * All names that a reader of a language may use: its own letters and long forms first, then the
 * letters of the other languages, since people in the region read in several.
 */
export const namesIn = (locale: string): Name[] => {
  const own = Object.hasOwn(named, locale) ? (named[locale] ?? {}) : {};
  const lettersOf = (names: Readonly<Record<string, Names>>): Name[] =>
    Object.entries(names).flatMap(([id, { letters }]) =>
      letters.map((text) => ({ id, text, letters: true })),
    );
  return [
    ...lettersOf(own),
    ...Object.entries(own).flatMap(([id, { long }]) => long.map((text) => ({ id, text, letters: false }))),
    ...Object.values(named).flatMap(lettersOf),
  ];
};
