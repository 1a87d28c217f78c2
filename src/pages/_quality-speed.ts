import { languageNameIn, numberIn, secondsIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import {
  categories,
  figures,
  lighthouseGoals,
  missesOf,
  type Figure,
  type lighthouse,
  type LighthousePage,
} from "../measures/lighthouse.ts";
import type { Measured } from "../measures/record.ts";
import { templateNames } from "../measures/templates.ts";
import { columnsOf, english, kindOf, spanOf, takenOf, type Section } from "./_quality-section.ts";

/** Examinations of Lighthouse that are told as figures. */
const figured = new Set(["largest-contentful-paint", "cumulative-layout-shift", "total-blocking-time"]);

const figureIn = (reader: Locale, page: LighthousePage, figure: Figure): string => {
  if (figure === "lcp") return secondsIn(reader, page.lcp);
  return numberIn(reader, figure === "cls" || figure === "tbt" ? page[figure] : page.scores[figure]);
};

const nameOf = (figure: Figure, reader: Locale): string => {
  const t = translateIn(reader);
  return figure === "accessibility" ? t("footer.accessibility") : t(`quality.${figure}`);
};

/** The worse figures of pages of one template. */
const worstOf = (pages: readonly [LighthousePage, ...LighthousePage[]]): LighthousePage => {
  const most = (figure: "lcp" | "cls" | "tbt"): number => Math.max(...pages.map((page) => page[figure]));
  const scores = categories.map((category) => [
    category,
    Math.min(...pages.map((page) => page.scores[category])),
  ]);
  return {
    ...pages[0],
    scores: Object.fromEntries(scores) as LighthousePage["scores"],
    lcp: most("lcp"),
    cls: most("cls"),
    tbt: most("tbt"),
  };
};

/** How fast pages show, and the points that Lighthouse gives them. */
export const speedSectionOf = (measure: Measured<typeof lighthouse>, reader: Locale): Section => {
  const t = translateIn(reader);
  const missing = measure.pages.filter((page) => missesOf(page).length > 0);
  const score = numberIn(reader, lighthouseGoals.score);
  return {
    heading: t("quality.speed.title"),
    paragraphs: [
      t("quality.speed.how", { score }),
      t("quality.speed.words"),
      t("quality.speed.computer"),
      t("quality.speed.goals", { score, lcp: secondsIn(reader, lighthouseGoals.lcp) }),
    ],
    facts: [
      { term: t("quality.pages"), values: [{ text: numberIn(reader, measure.pages.length) }] },
      {
        term: t("quality.speed.met"),
        values: [{ text: numberIn(reader, measure.pages.length - missing.length) }],
      },
      {
        term: t("quality.speed.again"),
        values: [{ text: numberIn(reader, measure.pages.filter(({ runs }) => runs > 1).length) }],
      },
      {
        term: t("quality.speed.index"),
        values: [
          {
            text: spanOf(
              measure.pages.map(({ benchmarkIndex }) => benchmarkIndex),
              (index) => numberIn(reader, index),
            ),
          },
        ],
      },
    ],
    tables: [
      {
        label: `${t("results.kinds")}: ${numberIn(reader, new Set(measure.pages.map(({ template }) => template)).size)}`,
        figure: `${t("quality.lcp")}: ${spanOf(
          measure.pages.map(({ lcp }) => lcp),
          (time) => secondsIn(reader, time),
        )}`,
        head: t("quality.page"),
        columns: columnsOf(figures.map((figure) => nameOf(figure, reader))),
        rows: templateNames.flatMap((template) => {
          const [first, ...others] = measure.pages.filter((page) => page.template === template);
          if (!first) return [];
          const worst = worstOf([first, ...others]);
          return [
            {
              text: kindOf(template, reader),
              cells: figures.map((figure) => ({ text: figureIn(reader, worst, figure) })),
            },
          ];
        }),
      },
    ],
    misses: missing.map((page) => ({
      term: `${kindOf(page.template, reader)} — ${languageNameIn(reader, page.locale)}`,
      values: [
        ...missesOf(page).map((figure) => ({
          text: `${nameOf(figure, reader)}: ${figureIn(reader, page, figure)}`,
        })),
        ...page.failed.filter((audit) => !figured.has(audit)).map((text) => ({ text, foreign: english })),
      ],
    })),
    taken: takenOf(measure, reader),
  };
};

/** Whom pages call besides their own server. */
export const hostsSectionOf = (measure: Measured<typeof lighthouse>, reader: Locale): Section => {
  const t = translateIn(reader);
  return {
    heading: t("quality.hosts.title"),
    paragraphs: [t("quality.hosts.how")],
    facts: [
      {
        term: t("quality.hosts.found"),
        values:
          measure.foreignHosts.length > 0
            ? measure.foreignHosts.map((text) => ({ text, foreign: english }))
            : [{ text: t("quality.hosts.none") }],
      },
    ],
  };
};
