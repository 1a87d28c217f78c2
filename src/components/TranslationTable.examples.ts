import { percentIn } from "../i18n/format.ts";
import { languages, locales } from "../i18n/locales.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type TranslationTable from "./TranslationTable.astro";

export const examples: Examples<typeof TranslationTable> = (locale) => {
  const { t, longest, home, foreignHome } = wordsIn(locale);
  const cells = locales.map((other, place) => {
    const text = percentIn(locale, 100 - place);
    return {
      text,
      note: place === 0 ? t("translations.original") : undefined,
      link: place === 1 ? { href: home.href, label: `${languages[other].endonym}: ${text}` } : undefined,
    };
  });
  const rest = { head: t("translations.text"), lang: languages[locale].tag };
  return {
    "the longest word, a link, a title in another language": {
      ...rest,
      rows: [
        { text: longest, cells },
        { ...home, cells },
        { ...foreignHome, cells },
      ],
    },
  };
};
