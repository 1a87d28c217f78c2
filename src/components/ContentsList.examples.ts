import { numberIn } from "../i18n/format.ts";
import type ContentsList from "./ContentsList.astro";
import { wordsIn, type Examples } from "./examples.ts";

export const examples: Examples<typeof ContentsList> = (locale) => {
  const { t, links, longest, foreign, foreignHome } = wordsIn(locale);
  const label = t("mandate.contents");
  return {
    "five numbered sections, in two columns": {
      label,
      wide: true,
      entries: links.map((link, place) => ({
        ...link,
        number: "ABCDE"[place],
        count: numberIn(locale, place * 7),
      })),
    },
    "one, the longest word": { label, entries: [{ href: "#section-1", text: longest }] },
    "in a language of the other direction": {
      label,
      foreign,
      entries: [{ href: foreignHome.href, text: foreignHome.text }],
    },
  };
};
