import { dateIn } from "../i18n/format.ts";
import type DriftNotice from "./DriftNotice.astro";
import { paragraph, wordsIn, type Examples } from "./examples.ts";

export const examples: Examples<typeof DriftNotice> = (locale) => {
  const { t, links, other, foreignHome } = wordsIn(locale);
  return {
    "many passages behind, the title among them": {
      title: t("drift.behindTitle"),
      text: t("drift.oldest", { date: dateIn(locale, "2023-12-04") }),
      links,
      before: [
        {
          id: "drift-title",
          label: t("drift.title"),
          source: {
            locale: other,
            block: paragraph(foreignHome.text),
            noteLabel: wordsIn(other).t("item.note"),
          },
          edit: undefined,
        },
      ],
      reader: locale,
    },
    "nothing but the notice": {
      title: t("drift.uncheckedTitle"),
      text: t("drift.uncheckedText"),
      links: [],
      before: [],
      reader: locale,
    },
  };
};
