import { dateIn } from "../i18n/format.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type Relations from "./Relations.astro";

export const examples: Examples<typeof Relations> = (locale) => {
  const { t, home, links, longest, foreignHome } = wordsIn(locale);
  return {
    "one link": { heading: t("news.related"), links: [home] },
    "dates, notes, another language, and the way to all": {
      heading: t("relation.partOf"),
      links: [
        { ...home, when: { text: dateIn(locale, "2023-12-04") }, notes: [{ text: t("site.place") }] },
        { ...foreignHome, notes: [{ text: longest }, { text: t("translations.original") }] },
        ...links,
      ],
      more: { href: home.href, text: t("relations.title") },
    },
  };
};
