import type { Locator, Page } from "@playwright/test";
import { stringsOf } from "../../src/i18n/strings.ts";
import { axeOn } from "./axe.ts";
import { expect, test } from "./closed-network.ts";

/** The first mention of a thing in the mandate, and the card that explains it. */
const wordIn = (page: Page): Locator => page.locator('main a[href*="/glossary/#vawg"]').first();
const cardIn = (page: Page): Locator => page.getByRole("dialog");

for (const locale of ["kk", "ar"] as const) {
  const labels = stringsOf(locale);

  test(`a word of the glossary in ${locale} is explained beside it, by pointer`, async ({ page }) => {
    await page.goto(`./${locale}/mandate/`);
    await wordIn(page).click();
    await expect(cardIn(page)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${locale}/mandate/$`));
    const word = await wordIn(page).boundingBox();
    const card = await cardIn(page).boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    if (!word || !card) throw new Error("Nothing is shown.");
    const gap = Math.max(card.y - (word.y + word.height), word.y - (card.y + card.height));
    expect(gap).toBeLessThan(60);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(width);
    await cardIn(page).getByRole("button", { name: labels["glossary.close"] }).click();
    await expect(cardIn(page)).toHaveCount(0);
  });

  test(`a word of the glossary in ${locale} is explained by keyboard, and Escape leads back to it`, async ({
    page,
  }) => {
    await page.goto(`./${locale}/mandate/`);
    await wordIn(page).focus();
    await page.keyboard.press("Enter");
    const more = cardIn(page).getByRole("link", { name: labels["glossary.open"] });
    await expect(more).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(cardIn(page)).toHaveCount(0);
    await expect(wordIn(page)).toBeFocused();
  });

  test(`axe finds nothing on the card in ${locale}, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./${locale}/mandate/`);
    await wordIn(page).click();
    await expect(cardIn(page)).toBeVisible();
    const { violations } = await axeOn(page, {}, ".explanation");
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test(`the card in ${locale} leads to the entry of the glossary`, async ({ page }) => {
    await page.goto(`./${locale}/mandate/`);
    await wordIn(page).click();
    await cardIn(page).getByRole("link", { name: labels["glossary.open"] }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/#vawg$`));
    await expect(page.locator("#vawg")).toBeInViewport();
  });
}

test("the card says what the glossary says", async ({ page }) => {
  await page.goto("./en/glossary/");
  const explanation = await page.locator("article:has(> #vawg) > p").first().innerText();
  await page.goto("./en/mandate/");
  await wordIn(page).click();
  await expect(cardIn(page)).toContainText(explanation);
});

test("where the words cannot be fetched, the word stays the link that it is", async ({ page }) => {
  await page.route("**/words.json", (route) => route.abort());
  await page.goto("./en/mandate/");
  await wordIn(page).click();
  await expect(page).toHaveURL(/\/en\/glossary\/#vawg$/);
});

test("nothing of the glossary is fetched before a word is asked for", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("./en/mandate/", { waitUntil: "networkidle" });
  expect(fetched.filter((url) => url.includes("glossary"))).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a word leads to its entry in the glossary", async ({ page }) => {
    await page.goto("./kk/mandate/");
    await wordIn(page).click();
    await expect(page).toHaveURL(/\/kk\/glossary\/#vawg$/);
  });
});
