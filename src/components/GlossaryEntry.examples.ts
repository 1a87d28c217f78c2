import { languages, locales } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type GlossaryEntry from "./GlossaryEntry.astro";

export const examples: Examples<typeof GlossaryEntry> = (locale) => {
  const { t, longest } = wordsIn(locale);
  const entry = {
    slug: "cs-rrg",
    term: t("site.name"),
    working: false,
    explanation: t("footer.independent"),
    others: locales
      .filter((other) => other !== locale)
      .map((other) => ({
        term: translateIn(other)("site.name"),
        working: other === "ky",
        endonym: languages[other].endonym,
        foreign: { lang: languages[other].tag, dir: languages[other].dir },
      })),
    sources: t("mandate.title"),
    labels: { sources: t("glossary.sources"), working: t("glossary.working") },
  };
  return {
    "a name in five languages": entry,
    "the longest word, a rendering with letters": {
      ...entry,
      term: longest,
      working: true,
      letters: "CS-RRG",
    },
  };
};
