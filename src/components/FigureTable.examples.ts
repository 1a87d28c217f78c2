import { numberIn } from "../i18n/format.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type FigureTable from "./FigureTable.astro";

export const examples: Examples<typeof FigureTable> = (locale) => {
  const { t, longest, home } = wordsIn(locale);
  const columns = [t("quality.weight.text"), t("quality.weight.first"), t("quality.weight.requests")];
  const cells = columns.map((_, place) => ({ text: numberIn(locale, 1000 * place) }));
  return {
    "names above their values on a narrow screen, the longest word, a link": {
      head: t("quality.page"),
      columns: columns.map((text) => ({ text })),
      rows: [
        { text: longest, cells },
        { ...home, cells },
      ],
    },
  };
};
