import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type axeCore from "axe-core";
import type { AxeResults, RunOptions } from "axe-core";

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe compares the contrast of a text with; it has no name for this among what it declares. */
interface Checks {
  _audit: {
    checks: Record<string, { options: { contrastRatio: Record<string, { minThreshold?: number }> } }>;
  };
}

/**
 * Axe's rule on the contrast of AAA passes over what has not even the contrast of AA, which is for another
 * rule to tell. Here that rule is not asked, since both take twice as long: so this one tells all.
 */
const tellAllPale = (): void => {
  const { checks } = (window as unknown as { axe: Checks }).axe._audit;
  for (const size of Object.values(checks["color-contrast-enhanced"]?.options.contrastRatio ?? {}))
    delete size.minThreshold;
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
    await page.evaluate(tellAllPale);
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
