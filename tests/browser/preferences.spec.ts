import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { foundPages, inBothDirections, show } from "./every-page.ts";

for (const { name, locale, address } of inBothDirections) {
  const t = translateIn(locale);

  test(`${name} on paper is its text, without the furniture of the screen`, async ({ page }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.goto(address);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("body")).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
    await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveCSS(
      "color",
      "rgb(0, 0, 0)",
    );
    for (const furniture of ["banner", "contentinfo"] as const)
      await expect(page.locator(furniture === "banner" ? "body > header" : "body > footer")).toBeHidden();
    await expect(page.getByText(t("masthead.leave"), { exact: true })).toBeHidden();
    await expect(page.getByRole("navigation", { name: t("masthead.sections"), exact: true })).toBeHidden();
  });

  test(`${name} can be read and used in the colours of the reader`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(address);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    // A ground is taken away in forced colours, so what has one must also have a border or an underline.
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, [data-leave], input")]
        .filter((element) => element.checkVisibility())
        .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
        .filter((element) => !getComputedStyle(element).textDecorationLine.includes("underline"))
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(bare).toEqual([]);
    const current = page.getByRole("navigation").locator("[aria-current]").first();
    const other = page.getByRole("navigation").locator("a:not([aria-current])").first();
    const line = (element: Element): string => getComputedStyle(element).borderBottomColor;
    expect(await current.evaluate(line)).not.toBe(await other.evaluate(line));
  });

  test(`nothing on ${name} moves for a reader who wants no motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(address);
    await expect(page.locator("html")).toHaveCSS("scroll-behavior", "auto");
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) =>
        [null, "::before", "::after"]
          .map((pseudo) => getComputedStyle(element, pseudo))
          .filter(
            ({ transitionDuration, animationName }) =>
              transitionDuration !== "0s" || animationName !== "none",
          )
          .map(() => element.tagName),
      ),
    );
    expect(moving).toEqual([]);
  });

  test(`${name} is darker on lighter for a reader who wants more contrast`, async ({ page }) => {
    await page.emulateMedia({ contrast: "more", colorScheme: "light" });
    await page.goto(address);
    await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.locator("html")).toHaveCSS("color", "rgb(0, 0, 0)");
  });
}

for (const sight of foundPages.slice(0, 1)) {
  test(`a chosen filter on ${sight.name} looks chosen in the colours of the reader`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.setViewportSize({ width: 1280, height: 800 });
    await show(page, sight);
    const box = page.getByRole("main").getByRole("checkbox").first();
    const unchosen = await box.screenshot();
    await box.check();
    await box.blur();
    expect((await box.screenshot()).equals(unchosen)).toBe(false);
  });
}
