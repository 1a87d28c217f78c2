import { languages } from "../../src/i18n/locales.ts";
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
  const languagesOf = () => page.getByRole("navigation", { name: stringsOf("kk")["masthead.languages"] });
  await languagesOf().getByRole("link", switchTo(languages.ar.endonym)).focus();
  // The switch stands at the top; the place is asked for before the page moves.
  await page.locator("#p-4").evaluate((heading) => {
    window.scrollTo(0, heading.getBoundingClientRect().top + scrollY - 90);
  });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ar\/mandate\/#p-4$/);
  await expect(page.locator("#p-4")).toBeInViewport();
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
