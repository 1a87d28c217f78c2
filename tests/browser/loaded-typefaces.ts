import type { Page } from "@playwright/test";

/** Families of the fonts that a page has loaded by now, those of the device that stand in among them. */
export const loadedTypefaces = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
  );
