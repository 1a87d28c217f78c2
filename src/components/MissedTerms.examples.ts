import { languageNameIn, numberIn } from "../i18n/format.ts";
import { languages } from "../i18n/locales.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type MissedTerms from "./MissedTerms.astro";

export const examples: Examples<typeof MissedTerms> = (locale) => {
  const { t, home, foreign, foreignHome } = wordsIn(locale);
  const { tag: lang, dir } = languages[locale];
  const text = {
    title: t("mandate.title"),
    foreign: undefined,
    language: languageNameIn(locale, locale),
    count: numberIn(locale, 1),
    href: home.href,
    open: t("translations.terms.open", {
      title: t("mandate.title"),
      language: languageNameIn(locale, locale),
    }),
    hreflang: lang,
    terms: [{ written: { text: foreignHome.text, ...foreign }, agreed: { text: home.text, lang, dir } }],
  };
  return {
    "two texts, one with its title in another language": {
      texts: [text, { ...text, title: foreignHome.text, foreign }],
    },
  };
};
