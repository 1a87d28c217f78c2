/** What the suite of accessibility found when it was last run: content/measured/accessibility.json, written by its command alone. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { locales } from "../i18n/locales.ts";
import { contentRoot } from "../settings.ts";

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

export const accessibilitySchema = z.strictObject({
  measured: z.iso.date(),
  command: z.string(),
  tools: z.record(z.string(), z.string()),
  templates: z.array(z.string()),
  languages: z.array(z.enum(locales)),
  steps: z.array(step),
});
export type Accessibility = z.output<typeof accessibilitySchema>;

export const accessibilityFile = join(contentRoot, "measured/accessibility.json");

/** @returns undefined where nothing was measured yet, as in other content than ours */
export const readAccessibility = (): Accessibility | undefined =>
  existsSync(accessibilityFile)
    ? accessibilitySchema.parse(JSON.parse(readFileSync(accessibilityFile, "utf8")))
    : undefined;
