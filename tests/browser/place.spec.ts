import { languages, locales } from "../../src/i18n/locales.ts";
import { stringsOf } from "../../src/i18n/strings.ts";
import { expect, test } from "./closed-network.ts";

const switchTo = (name: string) => ({ name, exact: true });

test("another language opens at the clause that is being read, in either direction of writing", async ({
  page,
}) => {
  await page.goto("./kk/mandate/");
  await page.locator("#p-4").evaluate((heading) => {
    window.scrollTo(0, heading.getBoundingClientRect().top + scrollY - 90);
  });
  await expect(page.locator("#p-4")).toBeInViewport();
  await page.waitForTimeout(1000); // a place counts as read after a moment of rest
  // The choice of languages stands at the top: one goes up for it, and down again in the other language.
  await page
    .getByRole("navigation", { name: stringsOf("kk")["masthead.languages"] })
    .getByRole("link", switchTo(languages.ar.endonym))
    .click();
  await expect(page).toHaveURL(/\/ar\/mandate\/#p-4$/);
  await expect(page.locator("#p-4")).toBeInViewport();
});

test("a link to a clause keeps its clause in another language", async ({ page }) => {
  await page.goto("./kk/mandate/with/ar/#g-2");
  await page.getByRole("link", { name: "орыс тілі", exact: true }).click();
  await expect(page).toHaveURL(/\/kk\/mandate\/with\/ru\/#g-2$/);
});

test("at the beginning of a text another language opens at its beginning", async ({ page }) => {
  await page.goto("./kk/mandate/");
  await page
    .getByRole("navigation", { name: stringsOf("kk")["masthead.languages"] })
    .getByRole("link", switchTo(languages.ru.endonym))
    .click();
  await expect(page).toHaveURL(/\/ru\/mandate\/$/);
});

test("the list of contents marks the section that is being read", async ({ page }) => {
  await page.goto("./en/mandate/#g-3");
  const current = page
    .getByRole("navigation", { name: stringsOf("en")["mandate.contents"] })
    .locator("[aria-current]");
  await expect(current).toHaveCount(1);
  await expect(current).toHaveAttribute("href", "#g");
});

test("the end of a section leads to the one before and the one after", async ({ page }) => {
  await page.goto("./en/mandate/");
  const heading = await page.locator("#r").innerText();
  await page.getByRole("link", { name: `Next: R. ${heading}`, exact: true }).click();
  await expect(page).toHaveURL(/#r$/);
  await expect(page.getByRole("link", { name: /^Previous: / })).toHaveCount(7);
  await expect(page.getByRole("link", { name: /^Next: / })).toHaveCount(7);
});

for (const locale of locales)
  test(`on the narrowest screen the masthead covers no place that a link leads to, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./${locale}/mandate/#b`);
    await page.evaluate(() => document.fonts.ready);
    const [masthead, place] = await page.evaluate((): [number, number] => {
      const section = document.querySelector("#b");
      section?.scrollIntoView(); // again, now that the letters are there
      const bottom = document.querySelector(".masthead")?.getBoundingClientRect().bottom;
      return [bottom ?? Infinity, section?.getBoundingClientRect().top ?? -Infinity];
    });
    expect(place).toBeGreaterThanOrEqual(masthead);
    expect(place - masthead).toBeLessThan(100); // it is in sight
  });
