import type { Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";

/** A word that certainly stands in the texts of a language: the longest of the heading of the mandate. */
export const knownWord = (locale: Locale): string =>
  translateIn(locale)("mandate.title")
    .split(" ")
    .toSorted((a, b) => b.length - a.length)[0] ?? "";
