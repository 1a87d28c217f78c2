import { wordsIn, type Examples } from "./examples.ts";
import type NarrowForm from "./NarrowForm.astro";

export const examples: Examples<typeof NarrowForm> = (locale) => {
  const { t } = wordsIn(locale);
  return {
    "two choices beside the words": {
      label: t("directory.narrow"),
      words: t("directory.words"),
      any: t("directory.any"),
      groups: [
        { name: "type", label: t("item.type") },
        { name: "country", label: t("item.countries") },
      ],
      count: t("directory.count", { count: 74 }),
      shown: t("directory.shown", { shown: "{{shown}}", all: 74 }),
      none: t("directory.none"),
      clear: t("directory.clear"),
    },
  };
};
