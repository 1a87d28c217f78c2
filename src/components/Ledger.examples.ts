import { wordsIn, type Examples } from "./examples.ts";
import type Ledger from "./Ledger.astro";

export const examples: Examples<typeof Ledger> = (locale) => {
  const { t, longest } = wordsIn(locale);
  return {
    "a heading and a paragraph": { heading: t("section.partners"), inside: t("partners.lead") },
    "the longest word as heading": { heading: longest, inside: t("glossary.lead") },
  };
};
