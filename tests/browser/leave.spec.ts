import type { Page } from "@playwright/test";
import { languages, locales } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";

declare global {
  interface Window {
    departures: { url: string; type: string }[];
  }
}

/**
 * Holds the page where it is and notes where, and in which way, it wants to go: the browser tells
 * it at once, so that "nothing happened" can be asked without waiting.
 */
const hold = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.departures = [];
    (window as unknown as { navigation: EventTarget }).navigation.addEventListener("navigate", (event) => {
      const { destination, navigationType } = event as Event & {
        destination: { url: string };
        navigationType: string;
      };
      window.departures.push({ url: destination.url, type: navigationType });
      event.preventDefault();
    });
  });
};

const departuresFrom = (page: Page): Promise<Window["departures"]> => page.evaluate(() => window.departures);

const pressShift = async (page: Page, times: number): Promise<void> => {
  for (let count = 0; count < times; count += 1) await page.keyboard.press("Shift");
};

const wayOut = (locale: (typeof locales)[number]): { name: string; exact: true } => ({
  name: translateIn(locale)("masthead.leave"),
  exact: true,
});

for (const locale of locales) {
  const { leave } = languages[locale];

  test(`the way out of a page in ${locale} leaves no step back to that page`, async ({ page, baseURL }) => {
    await page.goto(`./${locale}/`);
    await page.goto(`./${locale}/mandate/`);
    await page.getByRole("link", wayOut(locale)).click();
    await expect(page).toHaveURL(leave);
    await page.goBack();
    await expect(page).toHaveURL(new URL(`./${locale}/`, baseURL).href);
  });

  test(`Shift three times is the same way out in ${locale}`, async ({ page }) => {
    await hold(page);
    await page.goto(`./${locale}/`);
    await pressShift(page, 2);
    expect(await departuresFrom(page)).toEqual([]);
    await pressShift(page, 1);
    expect(await departuresFrom(page)).toEqual([{ url: leave, type: "replace" }]);
  });
}

test("Shift three times really leaves, with no step back", async ({ page, baseURL }) => {
  await page.goto("./en/");
  await page.goto("./en/safety/");
  await pressShift(page, 3);
  await expect(page).toHaveURL(languages.en.leave);
  await page.goBack();
  await expect(page).toHaveURL(new URL("./en/", baseURL).href);
});

test("the place left learns nothing of the page", async ({ page, outside }) => {
  await page.goto("./en/safety/");
  await page.getByRole("link", wayOut("en")).click();
  await expect(page).toHaveURL(languages.en.leave);
  expect(await outside[0]?.headerValue("referer")).toBeNull();
});

test.describe("Shift three times does not leave", () => {
  test.beforeEach(async ({ page }) => {
    await hold(page);
    await page.goto("./en/");
  });

  /** After whatever was done, three plain presses still leave: so the page was listening. */
  test.afterEach(async ({ page }) => {
    expect(await departuresFrom(page)).toEqual([]);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("Escape");
    await pressShift(page, 3);
    expect(await departuresFrom(page)).toEqual([{ url: languages.en.leave, type: "replace" }]);
  });

  for (const modifier of ["Control", "Alt", "Meta"]) {
    test(`while ${modifier} is held, as when the layout is switched`, async ({ page }) => {
      await page.keyboard.down(modifier);
      await pressShift(page, 3);
      await page.keyboard.up(modifier);
    });

    test(`with ${modifier} pressed in between`, async ({ page }) => {
      await pressShift(page, 2);
      await page.keyboard.press(modifier);
      await pressShift(page, 1);
    });
  }

  test("while typing into the search box", async ({ page }) => {
    await page.getByRole("searchbox").focus();
    await pressShift(page, 4);
  });

  test("with a press from before the search box was used", async ({ page }) => {
    await pressShift(page, 2);
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("Aa");
    await page.getByRole("searchbox").blur();
    await pressShift(page, 1);
  });

  test("with a letter in between", async ({ page }) => {
    await pressShift(page, 2);
    await page.keyboard.press("a");
    await pressShift(page, 2);
  });

  test("when it is held down and repeats", async ({ page }) => {
    for (let count = 0; count < 5; count += 1) await page.keyboard.down("Shift");
    await page.keyboard.up("Shift");
  });
});

test("Shift three times leaves within three seconds, and not if it takes longer", async ({ page }) => {
  await page.clock.install();
  await hold(page);
  await page.goto("./en/");
  await page.clock.pauseAt(Date.now() + 60_000);
  await pressShift(page, 1);
  await page.clock.runFor(1600);
  await pressShift(page, 1);
  await page.clock.runFor(1600);
  await pressShift(page, 1); // 3.2 s after the first
  expect(await departuresFrom(page)).toEqual([]);
  await page.clock.runFor(1300);
  await pressShift(page, 1); // 2.9 s after the second
  expect(await departuresFrom(page)).toEqual([{ url: languages.en.leave, type: "replace" }]);
});
