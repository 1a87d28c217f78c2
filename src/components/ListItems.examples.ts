import { inline, paragraph, wordsIn, type Examples } from "./examples.ts";
import type ListItems from "./ListItems.astro";

export const within = "div.prose";

export const examples: Examples<typeof ListItems> = (locale) => {
  const { t, links, latin } = wordsIn(locale);
  const text = { locale, reader: locale, noteLabel: t("item.note"), noteLocale: locale };
  const items = links.map((link) => ({ children: [paragraph(link.text)] }));
  const cited = items.map((item, place) => ({ ...item, id: `s-3-${place + 1}`, marker: String(place + 1) }));
  return {
    "five words": { ...text, list: { type: "list", ordered: false, items } },
    "items that can be cited": { ...text, list: { type: "list", ordered: true, items: cited } },
    "an item with a list and a note in it": {
      ...text,
      list: {
        type: "list",
        ordered: true,
        items: [
          {
            children: [
              { type: "paragraph", children: inline(latin) },
              { type: "list", ordered: false, items },
              { type: "note", children: [paragraph(t("footer.independent"))] },
            ],
          },
        ],
      },
    },
  };
};
