import { dateIn } from "../i18n/format.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type FactList from "./FactList.astro";

export const within = "div.item-facts";

export const examples: Examples<typeof FactList> = (locale) => {
  const { t, links, longest, foreignHome } = wordsIn(locale);
  return {
    "one fact": { facts: [{ term: t("item.date"), values: [{ text: dateIn(locale, "2023-12-04") }] }] },
    "links, the longest word, a name in another language with a note": {
      facts: [
        { term: t("item.topics"), values: links },
        { term: longest, values: [{ text: longest }] },
        {
          term: t("item.source", { count: 1 }),
          values: [{ ...foreignHome, note: t("translations.original") }],
        },
      ],
    },
  };
};
