import { dateIn, numberIn } from "../i18n/format.ts";
import { languages } from "../i18n/locales.ts";
import type AccessibilityResults from "./AccessibilityResults.astro";
import { wordsIn, type Examples } from "./examples.ts";

export const examples: Examples<typeof AccessibilityResults> = (locale) => {
  const { t, longest } = wordsIn(locale);
  const { tag: lang, dir } = languages.en;
  const foreign = locale === "en" ? undefined : { lang, dir };
  const results = {
    heading: t("results.title"),
    facts: [{ term: t("results.date"), values: [{ text: dateIn(locale, "2026-03-11") }] }],
    table: {
      head: t("results.tried"),
      columns: [
        { text: "WCAG 2.2", foreign },
        { text: t("results.pages"), short: t("results.pages") },
      ],
      rows: [t("results.tried.keyboard"), longest].map((text) => ({
        text,
        cells: [{ text: "2.1.1 2.1.2 2.1.3* 2.4.1 2.4.3" }, { text: numberIn(locale, 122) }],
      })),
    },
    stricter: t("results.stricter"),
    failed: { heading: t("results.failed"), foreign, texts: [] },
    left: { heading: t("results.left"), texts: [t("results.left.drawing"), t("results.left.skipLink")] },
  };
  return {
    "all went well": results,
    "two faults": {
      ...results,
      failed: {
        ...results.failed,
        texts: [
          `home, ${languages.kk.tag}: at 320 px, light, button-name: Buttons must have discernible text: button`,
          "choice: the last stop holds the focus",
        ],
      },
    },
  };
};
