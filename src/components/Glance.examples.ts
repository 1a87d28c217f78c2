import { hrefOf, paths } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type Glance from "./Glance.astro";

export const examples: Examples<typeof Glance> = (locale) => {
  const { t } = wordsIn(locale);
  const label = t("glance.title");
  const functions = {
    all: 7,
    filled: 7,
    text: t("glance.functions", { functions: 7 }),
    href: hrefOf(locale, paths.mandate, "b-1"),
  };
  return {
    "one figure": { label, figures: [functions] },
    "a figure with an open part, and a long row": {
      label,
      figures: [
        functions,
        {
          all: 15,
          filled: 8,
          text: t("glance.women", { women: 8, count: 8, members: 15 }),
          href: hrefOf(locale, paths.mandate, "s-3"),
        },
      ],
    },
  };
};
