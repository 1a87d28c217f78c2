import { languageNameIn } from "../i18n/format.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type ItemFacts from "./ItemFacts.astro";

export const examples: Examples<typeof ItemFacts> = (locale) => {
  const { t, links, foreignHome, other } = wordsIn(locale);
  return {
    "facts with a remark": {
      label: t("item.facts"),
      facts: [
        {
          term: t("item.source", { count: 1 }),
          values: [{ ...foreignHome, hreflang: foreignHome.foreign.lang }],
        },
        { term: t("item.originalLanguage"), values: [{ text: languageNameIn(locale, other) }] },
        { term: t("item.topics"), values: links },
      ],
      remarks: [t("item.translation"), t("item.sourcePrevails")],
    },
  };
};
