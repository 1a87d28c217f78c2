import { listPartsIn } from "../i18n/format.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type Threads from "./Threads.astro";

export const within = "div.related";

export const examples: Examples<typeof Threads> = (locale) => {
  const { t, home, links, foreignHome } = wordsIn(locale);
  const facts = t("site.place");
  const thread = { kind: "partOf", thread: 0, lane: 0, port: 0 };
  const relations = [{ label: t("relation.partOf"), parts: [home] }];
  const inverse = [
    { label: t("relation.partOf.inverse"), parts: listPartsIn(locale, [foreignHome, ...links]) },
  ];
  return {
    "three rows on one thread, one in another language": {
      lanes: 1,
      rows: [
        {
          ...home,
          id: "first",
          facts,
          strokes: [{ ...thread, up: false, down: true, knot: true }],
          relations: inverse,
        },
        {
          ...foreignHome,
          id: "second",
          facts,
          strokes: [{ ...thread, up: true, down: true, knot: false }],
          relations,
        },
        {
          href: home.href,
          text: t("site.full"),
          id: "third",
          facts,
          strokes: [{ ...thread, up: true, down: false, knot: false }],
          relations,
        },
      ],
    },
  };
};
