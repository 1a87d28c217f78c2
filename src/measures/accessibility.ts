import { z } from "zod";
import { locales } from "../i18n/locales.ts";
import { measureOf, type Measured } from "./record.ts";

/** In the order in which they are told. */
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

/** What a step leaves out. The reason of each stands where it is left out. */
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

/** Criteria of WCAG 2.2 at level AAA; all others that the steps name are at A or AA. */
export const isStricter = (criterion: string): boolean =>
  ["1.4.6", "1.4.8", "2.1.3", "2.3.3", "2.4.8", "2.4.9", "2.4.10", "2.4.12", "2.4.13", "2.5.5"].includes(
    criterion,
  );

const step = z.strictObject({
  step: z.enum(stepNames),
  criteria: z.array(z.string().regex(/^\d\.\d\.\d+$/)),
  /** How many pages it examined. */
  pages: z.int(),
  exclusions: z.array(z.enum(exclusionNames)),
  failures: z.array(
    z.strictObject({
      template: z.string(),
      /** None where a page speaks every language. */
      locale: z.enum(locales).optional(),
      what: z.string(),
    }),
  ),
});

/** What the suite of accessibility found when it was last run. */
export const accessibility = measureOf("accessibility", "npm run a11y:report", {
  templates: z.array(z.string()),
  languages: z.array(z.enum(locales)),
  steps: z.array(step),
});
export type Accessibility = Measured<typeof accessibility>;
