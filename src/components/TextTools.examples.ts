import { languageNameIn } from "../i18n/format.ts";
import { locales } from "../i18n/locales.ts";
import { editionPathOf, hrefOf, paths } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type TextTools from "./TextTools.astro";

export const examples: Examples<typeof TextTools> = (locale) => {
  const { t } = wordsIn(locale);
  const pdf = {
    href: hrefOf(locale, editionPathOf({ collection: "mandate", slug: "mandate" }, "pdf")),
    text: t("pdf.edition"),
  };
  const links = locales
    .filter((other) => other !== locale)
    .map((other) => ({
      href: hrefOf(locale, paths.beside(paths.mandate, other)),
      text: languageNameIn(locale, other),
    }));
  return {
    "a file, and four languages": { pdf, beside: { label: t("beside.links"), links } },
    "a file alone": { pdf },
    nothing: {},
  };
};
