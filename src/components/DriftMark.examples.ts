import type DriftMark from "./DriftMark.astro";
import { paragraph, wordsIn, type Examples } from "./examples.ts";

export const examples: Examples<typeof DriftMark> = (locale) => {
  const { t, other, foreignSentence } = wordsIn(locale);
  const source = {
    locale: other,
    block: paragraph(foreignSentence),
    noteLabel: wordsIn(other).t("item.note"),
  };
  const drift = { id: "drift-1", label: t("drift.outdated"), source, edit: undefined };
  return {
    "with the source, closed": { drift, reader: locale },
    "for whoever edits": {
      drift: { ...drift, edit: "content/news/women-dialogue-2023/kk.mdx:12" },
      reader: locale,
    },
    "without a source": { drift: { ...drift, label: t("drift.extra"), source: undefined }, reader: locale },
  };
};
