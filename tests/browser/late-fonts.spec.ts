import type { Page } from "@playwright/test";
import { expect, test } from "./closed-network.ts";
import { inBothDirections } from "./every-page.ts";
import { loadedTypefaces } from "./loaded-typefaces.ts";
import { sizes } from "./steps/step.ts";

declare global {
  /** TypeScript does not know it yet. */
  interface LayoutShift extends PerformanceEntry {
    value: number;
  }
}

/** Milliseconds for which a text stands there without its font. */
const delay = 2000;

/** How far all things on the page have moved, as browsers count it: 0.1 is what is called good. */
const shiftOn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((tell) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as LayoutShift).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => {
          tell(sum);
        }, 500);
      }),
  );

test.use({ viewport: sizes.phone });

for (const { name, address, template } of inBothDirections) {
  if (!["home", "mandate", "news"].includes(template)) continue;
  test(`nothing moves on ${name} when its font is late`, async ({ page }) => {
    const held: (() => void)[] = [];
    await page.route(/\.woff2$/, async (route) => {
      await new Promise<void>((release) => held.push(release));
      await route.continue();
    });
    const font = page.waitForResponse(/\.woff2$/);
    await page.goto(address, { waitUntil: "commit" });
    await page.locator("footer").waitFor();
    await page.waitForTimeout(delay);
    const before = await loadedTypefaces(page);
    test.skip(before.length === 0, "This machine has none of the typefaces that stand in: see fonts.css.");
    expect(held.length, "fonts that wait").toBeGreaterThan(0);
    for (const release of held) release();
    await font;
    await page.evaluate(() => document.fonts.ready);
    expect((await loadedTypefaces(page)).length).toBeGreaterThan(before.length);
    expect(await shiftOn(page)).toBeLessThan(0.02);
  });
}
