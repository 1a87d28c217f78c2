import { numberIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import type { accessibility } from "../measures/accessibility.ts";
import type { Measured } from "../measures/record.ts";
import { takenOf, type Section } from "./_quality-section.ts";

/** How many pages were examined for barriers, and how many were found. */
export const barriersSectionOf = (measure: Measured<typeof accessibility>, reader: Locale): Section => {
  const t = translateIn(reader);
  const { steps } = measure;
  const figures = {
    "quality.barriers.steps": steps.length,
    "quality.pages": Math.max(0, ...steps.map(({ pages }) => pages)),
    "quality.barriers.found": steps.flatMap(({ failures }) => failures).length,
  } as const;
  return {
    heading: t("footer.accessibility"),
    paragraphs: [t("quality.barriers.how")],
    facts: (Object.keys(figures) as (keyof typeof figures)[]).map((key) => ({
      term: t(key),
      values: [{ text: numberIn(reader, figures[key]) }],
    })),
    more: { href: hrefOf(reader, paths.pages("accessibility")), text: t("quality.barriers.more") },
    taken: takenOf(measure, reader),
  };
};
