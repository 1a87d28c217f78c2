import { numberIn, percentIn } from "../i18n/format.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type FoldedTable from "./FoldedTable.astro";

export const examples: Examples<typeof FoldedTable> = (locale) => {
  const { t, longest } = wordsIn(locale);
  const share = percentIn(locale, 98);
  return {
    "its most important figure, the longest word": {
      label: t("quality.search.set", { number: numberIn(locale, 1) }),
      figure: `${t("quality.search.ours")}: ${share}`,
      head: t("masthead.languages"),
      columns: [{ text: t("quality.search.ours") }],
      rows: [{ text: longest, cells: [{ text: share }] }],
    },
  };
};
