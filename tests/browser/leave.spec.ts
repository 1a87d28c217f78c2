import { languages, type Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { departuresFrom, hold } from "./departures.ts";
import { oneOfEachDirection } from "./every-page.ts";
import { withMotion } from "./motion.ts";

test.use({ isOutsideAnswered: true, ...withMotion });

const wayOut = (locale: Locale): { name: string; exact: true } => ({
  name: translateIn(locale)("masthead.leave"),
  exact: true,
});

// Each page's link leads where it should: tests/dist/leave.test.ts.
for (const locale of oneOfEachDirection)
  test(`the way out of a page in ${locale} leaves no step back to that page`, async ({ page, baseURL }) => {
    await page.goto(`./${locale}/`);
    await page.goto(`./${locale}/mandate/`);
    await page.getByRole("link", wayOut(locale)).click();
    await expect(page).toHaveURL(languages[locale].leave);
    await page.goBack();
    await expect(page).toHaveURL(new URL(`./${locale}/`, baseURL).href);
  });

test("the place left learns nothing of the page", async ({ page, outside }) => {
  await page.goto("./en/safety/");
  await page.getByRole("link", wayOut("en")).click();
  await expect(page).toHaveURL(languages.en.leave);
  expect(await outside[0]?.headerValue("referer")).toBeNull();
});

test("nothing of the page is to be seen while the other site is on its way", async ({ page }) => {
  await hold(page);
  await page.goto("./kk/mandate/");
  await page.getByRole("link", wayOut("kk")).click();
  expect(await departuresFrom(page)).toHaveLength(1);
  await expect(page.locator("html")).toBeHidden();
  expect(await page.title()).toBe(new URL(languages.kk.leave).host);
});
