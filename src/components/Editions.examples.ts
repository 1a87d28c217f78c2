import { dateIn } from "../i18n/format.ts";
import { hrefOf, paths, urlOf } from "../i18n/urls.ts";
import type Editions from "./Editions.astro";
import { wordsIn, type Examples } from "./examples.ts";

export const examples: Examples<typeof Editions> = (locale) => {
  const { t, foreign, foreignHome } = wordsIn(locale);
  const page = hrefOf(locale, paths.mandate);
  const rest = {
    title: t("cite.title"),
    labels: { copy: t("cite.copy"), files: t("cite.files") },
  };
  const files = ["BibTeX", "RIS", "CSL-JSON"].map((text) => ({ href: page, text }));
  return {
    "a text in the language of the page": {
      ...rest,
      citation: {
        before: `${t("site.full")}. `,
        url: urlOf(page),
        after: ` (${dateIn(locale, "2023-12-04")})`,
        files,
      },
    },
    "an original that stands in": {
      ...rest,
      citation: { before: `${foreignHome.text}. `, url: urlOf(page), after: "", files },
      foreign,
    },
  };
};
