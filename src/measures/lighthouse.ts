import { z } from "zod";
import { locales } from "../i18n/locales.ts";
import { measureOf, type Measured } from "./record.ts";
import { templateSchema } from "./templates.ts";

/** Categories, each with a score up to 100. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

const score = z.int().min(0).max(100);

/**
 * What Lighthouse says of pages as on a phone of the middle range behind a slow fourth-generation
 * network, both simulated: a page of each template in a language of either direction of writing.
 */
export const lighthouse = measureOf("lighthouse", "npm run lighthouse", {
  pages: z.array(
    z.strictObject({
      template: templateSchema,
      locale: z.enum(locales),
      scores: z.strictObject({
        performance: score,
        accessibility: score,
        "best-practices": score,
        seo: score,
      }),
      /** Milliseconds until the largest thing in sight is painted. */
      lcp: z.int(),
      /** How much moved while the page was loading. */
      cls: z.number(),
      /** Milliseconds in which the page could not answer. */
      tbt: z.int(),
      /** Audits that cost points, by the names they have in Lighthouse. */
      failed: z.array(z.string()),
      /** How fast the computer was at that moment, by Lighthouse's own test; times depend on it. */
      benchmarkIndex: z.int(),
      /** How often it was measured: see middleOf. */
      runs: z.int(),
    }),
  ),
  /** Servers other than the site's own to which any of the pages turned. */
  foreignHosts: z.array(z.string()),
});

export type LighthousePage = Measured<typeof lighthouse>["pages"][number];

/** What is asked of every page: times in milliseconds. */
export const lighthouseGoals = { score: 100, lcp: 1200, cls: 0, tbt: 0 } as const;

export const figures = [...categories, "lcp", "cls", "tbt"] as const;
export type Figure = (typeof figures)[number];

/** What of the goals a page misses. */
export const missesOf = ({ scores, lcp, cls, tbt }: LighthousePage): Figure[] => {
  const isMissed = (figure: Figure): boolean => {
    if (figure === "lcp") return lcp >= lighthouseGoals.lcp;
    if (figure === "cls") return cls > lighthouseGoals.cls;
    if (figure === "tbt") return tbt > lighthouseGoals.tbt;
    return scores[figure] < lighthouseGoals.score;
  };
  return figures.filter(isMissed);
};

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * What stands of a page that was measured an odd number of times: of each figure the middle. A page that misses
 * a goal is measured so, since times of a few milliseconds differ from one run to the next.
 */
export const middleOf = (runs: readonly [LighthousePage, ...LighthousePage[]]): LighthousePage => {
  const scores = categories.map((category) => [category, middle(runs.map((run) => run.scores[category]))]);
  const failed = new Set(runs.flatMap((run) => run.failed));
  return {
    ...runs[0],
    scores: Object.fromEntries(scores) as LighthousePage["scores"],
    lcp: middle(runs.map(({ lcp }) => lcp)),
    cls: middle(runs.map(({ cls }) => cls)),
    tbt: middle(runs.map(({ tbt }) => tbt)),
    benchmarkIndex: middle(runs.map(({ benchmarkIndex }) => benchmarkIndex)),
    failed: [...failed].filter(
      (audit) => runs.filter((run) => run.failed.includes(audit)).length > runs.length / 2,
    ),
    runs: runs.length,
  };
};
