import type { Locator, Page } from "@playwright/test";
import { locales } from "../../src/i18n/locales.ts";
import { expect, test } from "./closed-network.ts";
import { oneOfEachDirection } from "./every-page.ts";

/** The number of a clause is the same in every language, and is the name of the link to it. */
const numberOf = (page: Page, name: string): Locator => page.getByRole("link", { name, exact: true });

const groundOf = (page: Page, name: string): Promise<string> =>
  page
    .getByRole("listitem")
    .filter({ has: numberOf(page, name) })
    .last()
    .evaluate((clause) => getComputedStyle(clause).backgroundColor);

for (const locale of oneOfEachDirection)
  test(`the number of a clause in ${locale} is a link to it, and lights it`, async ({ page, baseURL }) => {
    await page.goto(`./${locale}/mandate/`);
    const plain = await groundOf(page, "R.3");
    await numberOf(page, "R.3").click();
    await expect(page).toHaveURL(new URL(`./${locale}/mandate/#r-3`, baseURL).href);
    await expect.poll(() => groundOf(page, "R.3")).not.toBe(plain);
    expect(await groundOf(page, "R.4")).toBe(plain);

    await numberOf(page, "R.4").click();
    await expect.poll(() => groundOf(page, "R.3")).toBe(plain);
    await expect.poll(() => groundOf(page, "R.4")).not.toBe(plain);
  });

for (const locale of locales)
  test(`a link from elsewhere to a clause in ${locale} shows it lit, below the masthead`, async ({
    page,
  }) => {
    await page.goto(`./${locale}/mandate/#r-3`);
    await expect(numberOf(page, "R.3")).toBeInViewport();
    expect(await groundOf(page, "R.3")).not.toBe(await groundOf(page, "R.4"));
    const masthead = await page.getByRole("banner").boundingBox();
    const end = (masthead?.y ?? 0) + (masthead?.height ?? 0);
    expect(end).toBeGreaterThan(0);
    await expect
      .poll(async () => (await numberOf(page, "R.3").boundingBox())?.y ?? 0)
      .toBeGreaterThanOrEqual(end);
  });
