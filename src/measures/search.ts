import { z } from "zod";
import { locales } from "../i18n/locales.ts";
import { measureOf } from "./record.ts";

/**
 * Sets of questions with which the search is tried, as files of tests/search: with the first it was
 * built; the others were written afterwards by other hands.
 */
export const searchSets = ["queries", "held-out", "held-out-2"] as const;

/** Shares from 0 to 1, to three places. */
const score = z.strictObject({
  /** Of the pages that should be found, how many are among the first ten. */
  recall: z.number().min(0).max(1),
  /** 1 if the first result is right, ½ if only the second is, and so on: the mean of all questions. */
  rank: z.number().min(0).max(1),
});

/** How well the search of the site answers, beside Pagefind as it comes, on the same pages. */
export const search = measureOf("search", "npm run search:eval -- --write", {
  sets: z.array(
    z.strictObject({
      set: z.enum(searchSets),
      locale: z.enum(locales),
      questions: z.int(),
      ours: score,
      plain: score,
    }),
  ),
  /** Questions to which not every page was found that should be. */
  missed: z.array(
    z.strictObject({
      set: z.enum(searchSets),
      locale: z.enum(locales),
      question: z.string(),
      recall: z.number().min(0).max(1),
    }),
  ),
});
