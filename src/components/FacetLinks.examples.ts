import { numberIn } from "../i18n/format.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type FacetLinks from "./FacetLinks.astro";

export const examples: Examples<typeof FacetLinks> = (locale) => {
  const { t, links, longest } = wordsIn(locale);
  const values = links.map((link, place) => ({ ...link, count: numberIn(locale, place * 250 + 1) }));
  return {
    "two groups, in one of which the reader is": {
      id: "lists",
      label: t("news.lists"),
      groups: [
        { label: t("item.topics"), values },
        { label: longest, values: [{ text: longest, href: "#section-1", count: numberIn(locale, 1) }] },
      ],
      current: values[0]?.href,
    },
  };
};
