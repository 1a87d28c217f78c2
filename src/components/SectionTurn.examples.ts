import { wordsIn, type Examples } from "./examples.ts";
import type SectionTurn from "./SectionTurn.astro";

export const examples: Examples<typeof SectionTurn> = (locale) => {
  const { t, latin, longest } = wordsIn(locale);
  const previous = { href: "#section-a", text: t("mandate.previous", { section: `A. ${longest}` }) };
  const next = { href: "#section-c", text: t("mandate.next", { section: `C. ${latin}` }) };
  return {
    "in the middle": { previous, next },
    "the first": { previous: undefined, next },
    "the last": { previous, next: undefined },
  };
};
