import { wordsIn, type Examples } from "./examples.ts";
import type PartnerRows from "./PartnerRows.astro";

export const examples: Examples<typeof PartnerRows> = (locale) => {
  const { t, home, longest, foreignHome, foreignSentence } = wordsIn(locale);
  const { href, text: title, foreign } = foreignHome;
  const facts = [t("section.partners"), t("site.place")];
  const own = { href: home.href, title: home.text, isWorking: false, facts };
  const rest = { level: 2 as const, working: t("glossary.working") };
  return {
    "one name": { ...rest, rows: [own] },
    "a rendering above its original, with a summary": {
      ...rest,
      rows: [
        { ...own, isWorking: true, original: { text: title, foreign }, summary: t("footer.independent") },
      ],
    },
    "many: the longest word, another language, no facts": {
      ...rest,
      rows: [
        own,
        { ...own, title: longest, facts: [] },
        { href, title, foreign, isWorking: false, facts, summary: foreignSentence },
      ],
    },
  };
};
