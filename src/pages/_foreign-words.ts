import { languages, type Locale } from "../i18n/locales.ts";

/** A stretch of text, with its language where it is not that of the page. */
export interface Stretch {
  text: string;
  foreign?: { lang: string; dir: "ltr" } | undefined;
}

/** Latin letters, and what may stand between and after them: "vCard 4.0", "KIND:org", "kazakhstan.iom.int". */
const latin = /(\p{Script=Latin}[\p{Script=Latin}\d]*(?:[ .:=_/-]+[\p{Script=Latin}\d]+)*)/u;

/**
 * Names, codes and web addresses in Latin letters apart from the text of a language that has others:
 * so that they are read aloud as what they are, and keep their order among Arabic words.
 */
export const stretchesIn = (locale: Locale, text: string): Stretch[] =>
  languages[locale].script === "Latn"
    ? [{ text }]
    : text
        .split(latin)
        .map((stretch, place) =>
          place % 2 ? { text: stretch, foreign: { lang: "en", dir: "ltr" } } : { text: stretch },
        );
