import { z } from "zod";
import { locales } from "../i18n/locales.ts";
import { measureOf, type Measured } from "./record.ts";

/** What is done with each page, in the order in which it is told. */
export const stepNames = [
  "axe",
  "keyboard",
  "reflow",
  "text",
  "settings",
  "scripts",
  "targets",
  "tree",
  "language",
  "contrast",
  "markup",
] as const;
export type StepName = (typeof stepNames)[number];

/** What a step leaves out. The reason stands where it is left out, and in the strings of each language. */
export const exclusionNames = [
  "drawing",
  "skipLink",
  "sentence",
  "needsScript",
  "words",
  "latinNames",
  "decoration",
  "rules",
] as const;
export type ExclusionName = (typeof exclusionNames)[number];

/** Criteria of WCAG 2.2 at level AAA that the site takes on; all others are at A or AA. */
const stricter = new Set([
  "1.4.6",
  "1.4.8",
  "2.1.3",
  "2.3.3",
  "2.4.8",
  "2.4.9",
  "2.4.10",
  "2.4.12",
  "2.4.13",
  "2.5.5",
]);
export const isStricter = (criterion: string): boolean => stricter.has(criterion);

/** What keeps somebody from reading, as far as a machine can tell. */
export const accessibility = measureOf("accessibility", "npm run a11y:report", {
  /** Kinds of page, those without a language and those that a search makes included. */
  templates: z.array(z.string()),
  languages: z.array(z.enum(locales)),
  steps: z.array(
    z.strictObject({
      step: z.enum(stepNames),
      criteria: z.array(z.string().regex(/^\d\.\d\.\d+$/)),
      pages: z.int(),
      exclusions: z.array(z.enum(exclusionNames)),
      failures: z.array(
        z.strictObject({
          /** "every" of what is wrong with all. */
          template: z.string(),
          /** None where a page speaks every language. */
          locale: z.enum(locales).optional(),
          what: z.string(),
        }),
      ),
    }),
  ),
});

export type Accessibility = Measured<typeof accessibility>;
