import { hrefOf, paths } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type SearchForm from "./SearchForm.astro";

export const examples: Examples<typeof SearchForm> = (locale) => {
  const { t } = wordsIn(locale);
  const form = {
    action: hrefOf(locale, paths.search),
    label: t("search.label"),
    submit: t("search.submit"),
  };
  return {
    "alone on its page": form,
    "one of several": { ...form, id: "query-kk", landmark: t("section.search") },
  };
};
