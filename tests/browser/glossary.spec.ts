import type { Page } from "@playwright/test";
import { expect, test } from "./closed-network.ts";
import { sizes } from "./steps/step.ts";

/** How many entries the browser has left for later. */
const waitingOn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll(".entry > h3")].filter(
        (name) => !name.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  );

/** Where the name of an entry stands in the window, in whole pixels. */
const topOf = (page: Page, name: string): Promise<number> =>
  page.locator(name).evaluate((heading) => Math.round(heading.getBoundingClientRect().top));

for (const locale of ["kk", "ar"] as const)
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`entries in ${locale} wait until they come near, and a link arrives at its own, ${size}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(`./${locale}/glossary/`);
      const entries = await page.locator(".entry").count();
      expect(await waitingOn(page)).toBeGreaterThan(entries / 2);
      await page.locator(".letters a").last().click();
      await expect.poll(() => waitingOn(page)).toBe(0);
      const top = await topOf(page, ":target");
      const ids = await page.locator(".entry > h3").evaluateAll((names) => names.map(({ id }) => id));
      for (const id of [5, 40, -8].map((place) => ids.at(place) ?? "")) {
        await page.goto("about:blank");
        await page.goto(`./${locale}/glossary/#${id}`);
        await expect.poll(() => topOf(page, `[id="${id}"]:target`)).toBe(top);
      }
    });
  }

test("on paper no entry is left for later", async ({ page }) => {
  await page.goto("./kk/glossary/");
  expect(await waitingOn(page)).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => waitingOn(page)).toBe(0); // what was left out comes with the next frame
});
