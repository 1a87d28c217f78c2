import { paths } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type LanguageSwitch from "./LanguageSwitch.astro";

export const within = "div.navigation";

export const examples: Examples<typeof LanguageSwitch> = (locale) => {
  const label = wordsIn(locale).t("masthead.languages");
  return {
    "on a page of the language": { label, current: locale, path: paths.mandate },
    "on a page of no language": { label, path: paths.home },
  };
};
