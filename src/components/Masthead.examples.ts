import { languages } from "../i18n/locales.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type Masthead from "./Masthead.astro";

export const examples: Examples<typeof Masthead> = (locale) => {
  const { t, home } = wordsIn(locale);
  return {
    "as on every page": {
      homeHref: home.href,
      name: home.text,
      place: t("site.place"),
      leave: { href: languages[locale].leave, text: t("masthead.leave"), next: t("masthead.leave.next") },
    },
  };
};
