import { numberIn, percentIn } from "../i18n/format.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type Glance from "./Glance.astro";

export const examples: Examples<typeof Glance> = (locale) => {
  const { t } = wordsIn(locale);
  const label = t("glance.title");
  const href = hrefOf(locale, paths.mandate);
  const members = numberIn(locale, 15);
  const women = percentIn(locale, 50);
  const all = { all: 15, filled: 15, text: t("glance.members", { members }), value: members, href };
  return {
    "one figure": { label, figures: [all] },
    "a figure with an open part": {
      label,
      figures: [
        all,
        { all: 15, filled: 8, text: t("glance.women", { women, count: 8, members }), value: women, href },
      ],
    },
  };
};
