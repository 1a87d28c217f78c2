import { dateIn } from "../i18n/format.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type Rows from "./Rows.astro";

export const examples: Examples<typeof Rows> = (locale) => {
  const { t, home, longest, latin, foreignHome, foreignSentence } = wordsIn(locale);
  const { href, text: title, foreign } = foreignHome;
  const row = { href: home.href, title: home.text };
  const when = { date: "2023-12-04", text: dateIn(locale, "2023-12-04") };
  return {
    "one title": { rows: [row] },
    "dated, with facts and a summary": {
      rows: [
        { ...row, when, facts: t("site.place"), summary: latin },
        { ...row, title: longest, when },
        { href, title, foreign, when, summary: foreignSentence },
      ],
    },
    none: { rows: [] },
  };
};
