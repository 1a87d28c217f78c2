import type Blocks from "./Blocks.astro";
import { inline, paragraph, wordsIn, type Examples } from "./examples.ts";

export const within = "div.prose";

export const examples: Examples<typeof Blocks> = (locale) => {
  const { t, latin, longest, other, foreignSentence, links } = wordsIn(locale);
  const text = { locale, reader: locale, noteLabel: t("item.note") };
  return {
    "headings, with the longest word": {
      ...text,
      blocks: [
        { type: "heading", depth: 2, id: "section-1", children: inline(t("mandate.title")) },
        { type: "heading", depth: 3, id: "section-1-1", children: inline(longest) },
        paragraph(latin),
      ],
    },
    "lists, a quotation and a note": {
      ...text,
      blocks: [
        ...[false, true].map((ordered) => ({
          type: "list" as const,
          ordered,
          items: links.map((link) => ({ children: [paragraph(link.text)] })),
        })),
        { type: "quote", children: [paragraph(latin)] },
        { type: "note", children: [paragraph(t("footer.independent"))] },
      ],
    },
    "a paragraph that is behind its source": {
      ...text,
      blocks: [
        {
          ...paragraph(latin),
          drifts: [
            {
              id: "drift-1",
              label: t("drift.outdated"),
              source: { locale: other, block: paragraph(foreignSentence), noteLabel: t("item.note") },
              edit: undefined,
            },
          ],
        },
      ],
    },
  };
};
