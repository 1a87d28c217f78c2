import { dateIn } from "../i18n/format.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type TimelineYear from "./TimelineYear.astro";

export const within = "div.timeline";

export const examples: Examples<typeof TimelineYear> = (locale) => {
  const { t, latin, longest, home, links, foreign, foreignHome, foreignSentence } = wordsIn(locale);
  const entry = {
    slug: "untold-2023",
    when: { text: dateIn(locale, "2023-11"), date: "2023-11" },
    isTarget: false,
    event: latin,
    foreign: undefined,
    facts: t("site.place"),
    sources: t("mandate.title"),
    place: {
      href: hrefOf(locale, paths.news("women-dialogue-2023")),
      text: t("news.title"),
      foreign: undefined,
    },
    partners: [],
  };
  const labels = {
    target: t("timeline.target"),
    note: t("item.note"),
    source: t("timeline.source"),
    more: t("timeline.more"),
    partners: t("timeline.partners"),
  };
  return {
    "one entry": { year: "2023", entries: [entry], labels },
    "a doubt, organisations, another language, a target": {
      year: "2030",
      entries: [
        {
          ...entry,
          slug: "doubtful",
          doubt: [{ text: t("footer.independent") }],
          partners: [{ ...home, foreign: undefined }, foreignHome],
        },
        { ...entry, slug: "foreign", event: foreignSentence, foreign },
        {
          ...entry,
          slug: "target",
          event: longest,
          isTarget: true,
          facts: links.map(({ text }) => text).join(" · "),
        },
      ],
      labels,
    },
  };
};
