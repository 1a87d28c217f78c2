import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type axeCore from "axe-core";
import type { AxeResults, Check, RunOptions } from "axe-core";

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * What axe asks of the contrast of AAA, in its own words but for one: it passes over what has not even
 * the contrast of AA, which is for another rule to tell. Here that rule is not asked: both take twice as long.
 */
const wholeContrast: Check = {
  id: "color-contrast-enhanced",
  options: {
    ignoreUnicode: true,
    ignoreLength: false,
    ignorePseudo: false,
    boldValue: 700,
    boldTextPt: 14,
    largeTextPt: 18,
    contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
    pseudoSizeThreshold: 0.25,
    shadowOutlineEmMax: 0.1,
    textStrokeEmMin: 0.03,
  },
};

/** What axe finds wrong, and what it cannot decide. */
export type Findings = Pick<AxeResults, "violations" | "incomplete">;

/**
 * Runs axe in a page, all of it and nothing but it: the pages have no frames. Its own package for
 * Playwright opens a second page for each run and brings back what passed too, which takes eight
 * times as long.
 */
export const axeOn = async (page: Page, options: RunOptions = {}, within = "html"): Promise<Findings> => {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(source);
    await page.evaluate((check) => {
      (window as unknown as { axe: typeof axeCore }).axe.configure({ checks: [check] });
    }, wholeContrast);
  }
  return page.evaluate(
    async ([selector, chosen]) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const { violations, incomplete } = await axe.run(selector, chosen);
      return { violations, incomplete };
    },
    [within, { ...options, resultTypes: ["violations", "incomplete"] } satisfies RunOptions] as const,
  );
};
