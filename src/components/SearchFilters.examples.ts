import { wordsIn, type Examples } from "./examples.ts";
import type SearchFilters from "./SearchFilters.astro";

export const examples: Examples<typeof SearchFilters> = (locale) => {
  const { t, links, longest } = wordsIn(locale);
  return {
    "two groups": {
      heading: t("search.filters"),
      clear: t("search.clear"),
      order: {
        label: t("search.order"),
        choices: (["relevance", "date"] as const).map((value) => ({
          value,
          text: t(`search.order.${value}`),
        })),
      },
      groups: [
        {
          name: "type",
          label: t("search.filter.type"),
          values: links.map(({ href, text }) => ({ value: href, text })),
        },
        { name: "topic", label: t("search.filter.topic"), values: [{ value: "vawg", text: longest }] },
      ],
    },
  };
};
