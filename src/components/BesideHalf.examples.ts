import type BesideHalf from "./BesideHalf.astro";
import { inline, paragraph, wordsIn, type Examples } from "./examples.ts";

export const within = "div.pair";

export const examples: Examples<typeof BesideHalf> = (locale) => {
  const { t, latin, other, foreignHome, foreignSentence } = wordsIn(locale);
  const title = { type: "heading", depth: 3, id: "r-1", number: "R.1" } as const;
  return {
    "a clause at the side of the reader": {
      blocks: [{ ...title, children: inline(t("site.name")) }, paragraph(latin)],
      locale,
      reader: locale,
      noteLabel: t("item.note"),
    },
    "the same clause at the other side": {
      blocks: [
        { ...title, children: inline(foreignHome.text) },
        paragraph(foreignSentence),
        { type: "note", children: [paragraph(foreignSentence)] },
      ],
      locale: other,
      reader: locale,
      noteLabel: wordsIn(other).t("item.note"),
    },
    "no block, with a paragraph before": {
      blocks: [],
      locale,
      reader: locale,
      noteLabel: t("item.note"),
      inside: t("site.description"),
    },
  };
};
