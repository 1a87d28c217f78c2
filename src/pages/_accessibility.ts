import type { Props as Results } from "../components/AccessibilityResults.astro";
import { dateIn, numberIn } from "../i18n/format.ts";
import { languages, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { isStricter, type Accessibility } from "../measures/accessibility.ts";

/** What the tests of accessibility tried, and what they found, faults included. */
export const resultsOf = (measure: Accessibility, reader: Locale): Results => {
  const t = translateIn(reader);
  const { measured, command, tools, templates, steps } = measure;
  /** Names of programs and of kinds of page, and what tools say, are English in every language. */
  const { tag: lang, dir } = languages.en;
  const foreign = reader === "en" ? undefined : { lang, dir };
  const fact = (term: string, text: string) => ({ term, values: [{ text }] });
  const englishFact = (term: string, ...texts: string[]) => ({
    term,
    values: texts.map((text) => ({ text, foreign })),
  });
  return {
    heading: t("results.title"),
    facts: [
      fact(t("results.date"), dateIn(reader, measured)),
      fact(t("results.kinds"), numberIn(reader, templates.length)),
      fact(t("results.languages"), numberIn(reader, measure.languages.length)),
      englishFact(t("results.tools"), ...Object.entries(tools).map((tool) => tool.join(" "))),
      englishFact(t("results.command"), command),
    ],
    table: {
      head: t("results.tried"),
      columns: [
        { text: "WCAG 2.2", foreign },
        { text: t("results.pages"), short: t("results.pages") },
        { text: t("results.faults"), short: t("results.faults") },
      ],
      rows: steps.map(({ step, criteria, pages, failures }) => ({
        text: t(`results.tried.${step}`),
        cells: [
          criteria.map((criterion) => criterion + (isStricter(criterion) ? "*" : "")).join(" ") || "—",
          numberIn(reader, pages),
          numberIn(reader, failures.length),
        ].map((text) => ({ text })),
      })),
    },
    stricter: t("results.stricter"),
    failed: {
      heading: t("results.failed"),
      foreign,
      texts: steps.flatMap(({ failures }) =>
        failures.map(({ template, locale, what }) => {
          const language = locale ? `, ${languages[locale].tag}` : "";
          return `${template}${language}: ${what}`;
        }),
      ),
    },
    left: {
      heading: t("results.left"),
      texts: [...new Set(steps.flatMap(({ exclusions }) => exclusions))].map((exclusion) =>
        t(`results.left.${exclusion}`),
      ),
    },
  };
};
