import i18next, { type TFunction } from "i18next";
import type english from "./strings/en.json";
import { once } from "../once.ts";
import { type Locale, locales } from "./locales.ts";
import { stringsOf } from "./strings.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    keySeparator: false;
    nsSeparator: false;
    resources: { translation: typeof english };
  }
}

/**
 * Interface strings in a language. Keys and placeholders are typed from `strings/en.json`; that
 * every language has them all is checked before a build (strings.ts).
 */
export type Translate = TFunction<"translation">;

const instance = i18next.createInstance();

await instance.init({
  resources: Object.fromEntries(locales.map((locale) => [locale, { translation: stringsOf(locale) }])),
  lng: locales[0],
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  // Astro escapes what it prints.
  interpolation: { escapeValue: false },
  returnNull: false,
});

type Untyped = (key: unknown, options?: object) => unknown;

/** Most strings stand on every page and have nothing to be filled in: those are looked up once. */
export const translateIn = once((locale: Locale): Translate => {
  const translate = instance.getFixedT(locale) as unknown as Untyped;
  const plain = once((key: unknown) => translate(key));
  const quick: Untyped = (key, options) => (options ? translate(key, options) : plain(key));
  return quick as unknown as Translate;
});
