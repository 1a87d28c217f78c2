import { wordsIn, type Examples } from "./examples.ts";
import type PageHead from "./PageHead.astro";

export const examples: Examples<typeof PageHead> = (locale) => {
  const { t, longest, foreign, foreignHome, foreignSentence } = wordsIn(locale);
  return {
    "a title alone, the longest word": { title: longest },
    "large, with a lead": { title: t("home.title"), lead: t("home.lead"), large: true },
    "all parts, and a paragraph": {
      kicker: t("people.count", { count: 20 }),
      title: t("people.title"),
      lead: t("people.lead"),
      inside: t("home.partners.all"),
    },
    "title and lead in another language": {
      kicker: t("section.news"),
      title: foreignHome.text,
      lead: foreignSentence,
      foreign,
    },
    "kicker and lead in another language": {
      kicker: foreignHome.text,
      title: t("mandate.title"),
      lead: foreignSentence,
      foreign,
      foreignParts: "around the title",
    },
  };
};
