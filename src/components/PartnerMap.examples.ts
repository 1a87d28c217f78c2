import { numberIn } from "../i18n/format.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type PartnerMap from "./PartnerMap.astro";

export const examples: Examples<typeof PartnerMap> = (locale) => {
  const { t, longest } = wordsIn(locale);
  const href = hrefOf(locale, paths.partnersBy("country", "kazakhstan"));
  const row = { name: t("site.place"), figure: numberIn(locale, 40), href };
  return {
    "two squares, one without organisations": {
      side: 24,
      label: t("map.label"),
      countries: [
        {
          country: "kazakhstan",
          lines: "M2 2h9v9h-9z",
          name: { text: t("site.place"), x: "28%", y: "30%" },
          mark: { text: numberIn(locale, 40), x: "28%", y: "20%" },
          link: { href, text: `${t("site.place")}: ${t("directory.count", { count: 40 })}` },
        },
        {
          country: "tajikistan",
          lines: "M12 12h9v9h-9z",
          name: { text: t("map.none"), x: "68%", y: "72%" },
          mark: { text: "", x: "68%", y: "62%" },
          link: undefined,
        },
      ],
      caption: t("map.caption", { size: numberIn(locale, 120) }),
      source: t("map.source"),
      table: {
        caption: t("map.table"),
        place: t("map.place"),
        count: t("map.count"),
        none: t("map.none"),
        groups: [[row], [{ name: longest, figure: numberIn(locale, 0), href: undefined }]],
      },
    },
  };
};
