import { wordsIn, type Examples } from "../examples.ts";
import type Note from "./Note.astro";

export const within = "div.prose";

export const examples: Examples<typeof Note> = (locale) => {
  const { t, latin, other, foreign } = wordsIn(locale);
  return {
    "a note": { label: t("item.note"), inside: latin },
    "its label in another language": { label: wordsIn(other).t("item.note"), foreign, inside: latin },
  };
};
