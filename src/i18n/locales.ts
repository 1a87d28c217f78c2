/**
 * THE list of languages, in the order in which they are always shown. To add one: an entry here,
 * `strings/<locale>.json` beside this file, `content/vocabulary/<locale>.yaml`, and content files.
 */
interface Language {
  /** BCP 47 tag for `lang`, `hreflang` and Intl. */
  tag: string;
  /** ISO 639-3 code of three letters, by which legal XML names a language. */
  alpha3: string;
  dir: "ltr" | "rtl";
  /** The language's name in itself. */
  endonym: string;
  /** Unicode script of its letters: decides the font, and what counts as foreign in its text. */
  script: "Cyrl" | "Arab" | "Latn";
  /** Numbering system, stated because a bare tag leaves it open for Arabic. */
  digits: "latn" | "arab";
  /** Where "Leave this page" leads: an unremarkable site in that language. */
  leave: string;
}

const registry = {
  kk: {
    tag: "kk",
    alpha3: "kaz",
    dir: "ltr",
    endonym: "Қазақша",
    script: "Cyrl",
    digits: "latn",
    leave: "https://kk.wikipedia.org/",
  },
  ky: {
    tag: "ky",
    alpha3: "kir",
    dir: "ltr",
    endonym: "Кыргызча",
    script: "Cyrl",
    digits: "latn",
    leave: "https://ky.wikipedia.org/",
  },
  ru: {
    tag: "ru",
    alpha3: "rus",
    dir: "ltr",
    endonym: "Русский",
    script: "Cyrl",
    digits: "latn",
    leave: "https://ru.wikipedia.org/",
  },
  ar: {
    tag: "ar",
    alpha3: "ara",
    dir: "rtl",
    endonym: "العربية",
    script: "Arab",
    digits: "latn",
    leave: "https://ar.wikipedia.org/",
  },
  en: {
    tag: "en",
    alpha3: "eng",
    dir: "ltr",
    endonym: "English",
    script: "Latn",
    digits: "latn",
    leave: "https://en.wikipedia.org/",
  },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof registry;

export const languages: Readonly<Record<Locale, Language>> = registry;

export const locales = Object.keys(registry) as Locale[];

export const isLocale = (value: unknown): value is Locale =>
  typeof value === "string" && Object.hasOwn(registry, value);

/** @returns the locale of a BCP 47 tag, such as "ar" of "ar-EG" */
export const localeOfTag = (tag: string | undefined): Locale | undefined =>
  locales.find((locale) => [tag, tag?.split("-")[0]].includes(languages[locale].tag));
