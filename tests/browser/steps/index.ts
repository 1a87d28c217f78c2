import type { Locale } from "../../../src/i18n/locales.ts";
import type { StepName } from "../../../src/measures/accessibility.ts";
import type { Sight } from "../every-page.ts";
import { axe } from "./axe.ts";
import { contrast } from "./contrast.ts";
import { keyboard } from "./keyboard.ts";
import { language } from "./language.ts";
import { markup } from "./markup.ts";
import { reflow } from "./reflow.ts";
import { scripts } from "./scripts.ts";
import { settings } from "./settings.ts";
import type { Step, Visit } from "./step.ts";
import { targets } from "./targets.ts";
import { text } from "./text.ts";
import { tree } from "./tree.ts";

/**
 * All that is examined on one visit, in this order: what is folded up is opened by the step of targets,
 * and axe changes grounds.
 */
export const steps: Readonly<Record<StepName, Step>> = {
  tree,
  language,
  markup,
  scripts,
  settings,
  keyboard,
  targets,
  reflow,
  text,
  contrast,
  axe,
};

/** What styles and scripts decide, which every language shares, and words do not. */
const sharedByLanguages: readonly StepName[] = ["scripts", "settings", "contrast"];

export interface Finding {
  step: StepName;
  /** "every" of what is wrong with all. */
  template: Sight["template"] | "every";
  locale: Locale | undefined;
  what: string;
}

interface Extent {
  /** Steps that are not done here. */
  without?: readonly StepName[];
  /** Leaves out what words hardly change. */
  isBrief?: boolean;
}

/** Does everything that is to be done on a page. A step that breaks off is a finding, and the others go on. */
export const examine = async (
  visit: Visit,
  { without = [], isBrief = false }: Extent = {},
): Promise<Finding[]> => {
  const { template, locale } = visit.sight;
  const found: Finding[] = [];
  const leftOut = isBrief ? [...without, ...sharedByLanguages] : without;
  for (const [step, { examine: find }] of Object.entries(steps) as [StepName, Step][]) {
    if (leftOut.includes(step)) continue;
    try {
      found.push(...(await find(visit, isBrief)).map((what) => ({ step, template, locale, what })));
    } catch (error) {
      found.push({ step, template, locale, what: `could not be done: ${String(error)}` });
    }
  }
  return found;
};
