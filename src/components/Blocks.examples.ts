import type { Inline, LinkTarget } from "../document/tree.ts";
import { paths } from "../i18n/urls.ts";
import type Blocks from "./Blocks.astro";
import { inline, paragraph, wordsIn, type Examples } from "./examples.ts";

export const within = "div.prose";

export const examples: Examples<typeof Blocks> = (locale) => {
  const { t, latin, longest, other, foreignHome, foreignSentence, links } = wordsIn(locale);
  const text = { locale, reader: locale, noteLabel: t("item.note") };
  const items = links.map((link) => ({ children: [paragraph(link.text)] }));
  const linkTo = (target: LinkTarget, words: string, term?: true): Inline => ({
    type: "link",
    target,
    line: 1,
    ...(term && { term }),
    children: inline(words),
  });
  const onSite = (path: string): LinkTarget => ({ site: true, path, anchor: undefined });
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
        ...[false, true].map((ordered) => ({ type: "list" as const, ordered, items })),
        { type: "quote", children: [paragraph(latin)] },
        { type: "note", children: [paragraph(t("footer.independent"))] },
      ],
    },
    "strong words, emphasis, another language, a break, links": {
      ...text,
      blocks: [
        {
          type: "paragraph",
          children: [
            { type: "strong", children: inline(t("site.name")) },
            { type: "break" },
            { type: "emphasis", children: inline(t("site.place")) },
            ...inline(" — "),
            { type: "lang", locale: other, children: inline(foreignHome.text) },
            ...inline(", "),
            linkTo(onSite(paths.mandate), t("section.mandate")),
            ...inline(", "),
            linkTo(onSite(paths.glossary), t("section.partners"), true),
            ...inline(", "),
            linkTo({ site: false, url: "https://www.unwomen.org/" }, "UN Women"),
          ],
        },
      ],
    },
    "items that can be cited, one with a list and a note in it": {
      ...text,
      blocks: [
        {
          type: "list",
          ordered: true,
          items: [
            ...items.map((item, place) => ({
              ...item,
              id: `s-3-${place + 1}`,
              marker: String(place + 1),
            })),
            {
              children: [
                paragraph(latin),
                { type: "list", ordered: false, items },
                { type: "note", children: [paragraph(t("footer.independent"))] },
              ],
            },
          ],
        },
      ],
    },
    "a note in another language than the page": {
      ...text,
      locale: other,
      blocks: [{ type: "note", children: [paragraph(foreignSentence)] }],
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
