import type Clause from "./Clause.astro";
import { inline, paragraph, wordsIn, type Examples } from "./examples.ts";

export const within = "ol.clauses";

export const examples: Examples<typeof Clause> = (locale) => {
  const { t, latin, longest, links } = wordsIn(locale);
  const text = { locale, reader: locale, noteLabel: t("item.note") };
  const clause = { id: "r-1", number: "R.1", label: inline(t("site.name")), line: 1 };
  return {
    "one paragraph": { ...text, clause: { ...clause, blocks: [paragraph(latin)] } },
    "the longest word, a list whose items can be cited, and a note": {
      ...text,
      clause: {
        ...clause,
        label: inline(longest),
        blocks: [
          {
            type: "list",
            ordered: true,
            items: links.map((link, place) => ({
              id: `r-1-${place + 1}`,
              marker: String(place + 1),
              children: [paragraph(link.text)],
            })),
          },
          { type: "note", children: [paragraph(t("footer.independent"))] },
        ],
      },
    },
  };
};
