import { test as base } from "@playwright/test";
import { visitorOf, type Visitor } from "./visitor.ts";

/** Playwright's `test` with one visitor for all tests of a worker. */
export const test = base.extend<object, { visitor: Visitor }>({
  visitor: [
    async ({ browser }, use, { project }) => {
      const visitor = await visitorOf(browser, project.use.baseURL ?? "");
      await use(visitor);
      await visitor.leave();
    },
    { scope: "worker" },
  ],
});

export { expect } from "@playwright/test";
