import { languageNameIn } from "../i18n/format.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type MissingNotice from "./MissingNotice.astro";

export const examples: Examples<typeof MissingNotice> = (locale) => {
  const { t, other } = wordsIn(locale);
  const notice = {
    title: t("missing.title"),
    text: t("missing.text", { language: languageNameIn(locale, other) }),
  };
  return { "a notice": notice, "with more in it": { ...notice, inside: t("item.sourcePrevails") } };
};
