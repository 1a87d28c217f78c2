import { test as base } from "@playwright/test";
import type { StepName } from "../../src/measures/accessibility.ts";
import { framesWhenAsked } from "./frames.ts";
import { visitorOf, type Visitor } from "./visitor.ts";

/** What a project of Playwright says of its browser. */
export interface Means {
  /** Steps for which the browser has no means. */
  without: readonly StepName[];
}

/** Playwright's `test` with one visitor for all tests of a worker, in a browser that makes the frames it is asked for. */
export const test = base.extend<object, Means & { visitor: Visitor }>({
  without: [[], { option: true, scope: "worker" }],
  launchOptions: [
    async ({ launchOptions, browserName }, use) => {
      const more = browserName === "chromium" ? framesWhenAsked : [];
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...more] });
    },
    { scope: "worker" },
  ],
  visitor: [
    async ({ browser, without }, use, { project }) => {
      const visitor = await visitorOf(browser, project.use.baseURL ?? "", !without.includes("scripts"));
      await use(visitor);
      await visitor.leave();
    },
    { scope: "worker" },
  ],
});

export { expect } from "@playwright/test";
