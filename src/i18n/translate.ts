import i18next, { type TFunction } from "i18next";
import type english from "./strings/en.json";
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

export const translateIn = (locale: Locale): Translate => instance.getFixedT(locale);
