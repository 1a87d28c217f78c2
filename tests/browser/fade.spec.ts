import type { Page } from "@playwright/test";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { withMotion } from "./motion.ts";

declare global {
  interface Window {
    /** Whether the page before fades into this one; undefined until this one is shown. */
    fades?: boolean;
  }
}

/** Goes from the home page to the news. @returns whether the one fades into the other */
const fadesToNews = async (page: Page): Promise<boolean | undefined> => {
  await page.addInitScript(() => {
    addEventListener("pagereveal", ({ viewTransition }) => {
      window.fades = viewTransition !== null;
    });
  });
  await page.goto("./kk/");
  await page
    .locator(".sections")
    .getByRole("link", { name: translateIn("kk")("news.title") })
    .click();
  await expect(page).toHaveURL(/\/kk\/news\/$/);
  await page.waitForFunction(() => window.fades !== undefined);
  return page.evaluate(() => window.fades);
};

test.describe("with motion", () => {
  test.use(withMotion);

  test("a page fades into the next", async ({ page }) => {
    expect(await fadesToNews(page)).toBe(true);
  });
});

test("for whoever asks for less motion no page fades", async ({ page }) => {
  expect(await fadesToNews(page)).toBe(false);
});
