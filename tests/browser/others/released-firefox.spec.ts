import { expect, test as base } from "@playwright/test";
import { inBothDirections } from "../every-page.ts";
import { steps } from "../steps/index.ts";
import { faultsOfWalk, lookAtFocus, walked } from "./focus.ts";
import { visitorOf, type Visitor } from "../visitor.ts";

// What tests/browser/accessibility.spec.ts does in one go, without the steps for which a released
// Firefox would have to be told more than it can be; the tree is compared with that of Chromium; and
// the long walk by keyboard looks before Firefox has scrolled, which a short one does not.

const told = ["language", "targets", "reflow", "text", "axe"] as const;

const test = base.extend<object, { visitor: Visitor }>({
  visitor: [
    async ({ browser }, use, { project }) => {
      const visitor = await visitorOf(browser, project.use.baseURL ?? "");
      await use(visitor);
      await visitor.leave();
    },
    { scope: "worker" },
  ],
});

for (const sight of inBothDirections) {
  test(`in Firefox nobody is kept from ${sight.name}`, async ({ visitor }) => {
    const visit = await visitor.visit(sight);
    await visit.page.bringToFront(); // a window behind another one has no focus
    const found: string[] = [];
    for (const step of told)
      found.push(...(await steps[step].examine(visit)).map((what) => `${step}: ${what}`));
    expect(found).toEqual([]);
    await visit.page.reload();
    const walk = [];
    for (let count = 0; count < walked; count += 1) {
      await visit.page.keyboard.press("Tab");
      walk.push(await visit.page.evaluate(lookAtFocus));
    }
    expect(faultsOfWalk(walk)).toEqual([]);
    expect(visitor.offences()).toEqual([]);
  });
}
