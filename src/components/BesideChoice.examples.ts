import { languageNameIn } from "../i18n/format.ts";
import { locales } from "../i18n/locales.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import type BesideChoice from "./BesideChoice.astro";
import { wordsIn, type Examples } from "./examples.ts";

export const examples: Examples<typeof BesideChoice> = (locale) => {
  const { t } = wordsIn(locale);
  const others = locales.filter((other) => other !== locale);
  return {
    "the first of four languages chosen": {
      label: t("beside.other"),
      choices: others.map((other, place) => ({
        href: hrefOf(locale, paths.beside(paths.mandate, other)),
        text: languageNameIn(locale, other),
        current: place === 0,
      })),
    },
  };
};
