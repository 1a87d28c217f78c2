import { paths } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type Footer from "./Footer.astro";

export const examples: Examples<typeof Footer> = (locale) => {
  const { t, links } = wordsIn(locale);
  const text = {
    label: t("footer.label"),
    paragraphs: [t("site.full"), t("footer.independent"), t("footer.privacy"), t("footer.licence")],
    links,
  };
  return {
    "as on every page": text,
    "with the languages": {
      ...text,
      languages: { label: t("masthead.languages"), current: locale, path: paths.mandate },
    },
  };
};
