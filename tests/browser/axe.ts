import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type axeCore from "axe-core";
import type { AxeResults, RunOptions } from "axe-core";

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe finds wrong, and what it cannot decide. */
export type Findings = Pick<AxeResults, "violations" | "incomplete">;

/**
 * Runs axe in a page, all of it and nothing but it: the pages have no frames. Its own package for
 * Playwright opens a second page for each run and brings back what passed too, which takes eight
 * times as long.
 */
export const axeOn = async (page: Page, options: RunOptions = {}, within = "html"): Promise<Findings> => {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(
    async ([selector, chosen]) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const { violations, incomplete } = await axe.run(selector, chosen);
      return { violations, incomplete };
    },
    [within, { ...options, resultTypes: ["violations", "incomplete"] } satisfies RunOptions] as const,
  );
};
