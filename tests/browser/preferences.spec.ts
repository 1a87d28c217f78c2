import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { foundPages, inBothDirections, show } from "./every-page.ts";

for (const { name, locale, address } of inBothDirections) {
  const t = translateIn(locale);

  // One visit for all: a page is to follow a reader who changes these while it is open.
  test(`${name} follows what its reader prefers`, async ({ page }) => {
    await page.goto(address);
    const heading = page.getByRole("main").getByRole("heading", { level: 1 });

    await test.step("on paper it is its text, without the furniture of the screen", async () => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await expect.soft(heading).toBeVisible();
      await expect.soft(page.locator("body")).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
      await expect.soft(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
      await expect.soft(heading).toHaveCSS("color", "rgb(0, 0, 0)");
      for (const furniture of ["body > header", "body > footer"])
        await expect.soft(page.locator(furniture)).toBeHidden();
      await expect.soft(page.getByText(t("masthead.leave"), { exact: true })).toBeHidden();
      const sections = page.getByRole("navigation", { name: t("masthead.sections"), exact: true });
      await expect.soft(sections).toBeHidden();
    });

    await test.step("it can be read and used in the colours of the reader", async () => {
      await page.emulateMedia({ media: "screen", forcedColors: "active" });
      await expect.soft(heading).toBeVisible();
      // A ground is taken away in forced colours, so what has one must also have a border or an underline.
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("button, [data-leave], input")]
          .filter((element) => element.checkVisibility())
          .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
          .filter((element) => !getComputedStyle(element).textDecorationLine.includes("underline"))
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect.soft(bare).toEqual([]);
      const current = page.getByRole("navigation").locator("[aria-current]").first();
      const other = page.getByRole("navigation").locator("a:not([aria-current])").first();
      const line = (element: Element): string => getComputedStyle(element).borderBottomColor;
      expect.soft(await current.evaluate(line)).not.toBe(await other.evaluate(line));
    });

    await test.step("it is darker on lighter with more contrast", async () => {
      await page.emulateMedia({ forcedColors: "none", contrast: "more", colorScheme: "light" });
      await expect.soft(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
      await expect.soft(page.locator("html")).toHaveCSS("color", "rgb(0, 0, 0)");
    });

    await test.step("nothing moves without motion", async () => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await expect.soft(page.locator("html")).toHaveCSS("scroll-behavior", "auto");
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
      expect.soft(moving).toEqual([]);
    });
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
