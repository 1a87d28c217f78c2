import { languages } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { inBothDirections } from "./every-page.ts";

// That pages say the same as with scripts is examined on every one of them: steps/scripts.ts.
test.use({ javaScriptEnabled: false });

for (const { name, locale, template, address } of inBothDirections) {
  const t = translateIn(locale);

  // The masthead is one for all templates; where it leads in each language: tests/dist/leave.test.ts.
  if (template === "home" || template === "mandate")
    test.describe(name, () => {
      test.use({ isOutsideAnswered: true });
      test("has a way out that is a plain link with JavaScript off", async ({ page, outside }) => {
        await page.goto(address);
        await page.getByRole("link", { name: t("masthead.leave"), exact: true }).click();
        await expect(page).toHaveURL(languages[locale].leave);
        expect(outside.map((request) => request.url())).toEqual([languages[locale].leave]);
        expect(await outside[0]?.headerValue("referer")).toBeNull();
      });
    });

  if (template === "search")
    test(`${name} lists everything with JavaScript off, and says why`, async ({ page }) => {
      await page.goto(address);
      // By its place: Playwright's search for a text passes over the element noscript.
      const hint = page.getByRole("main").locator("noscript > p");
      await expect(hint).toBeVisible();
      expect(await hint.innerText()).toBe(t("search.hint"));
      for (const section of ["mandate", "news", "partners", "publications"] as const)
        await expect(
          page
            .getByRole("main")
            .getByRole("heading", { level: 2, name: t(`section.${section}`), exact: true }),
        ).toBeVisible();

      const listed = await page
        .getByRole("main")
        .getByRole("link")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      await page.goto(`./${locale}/partners/`);
      const partners = await page
        .locator(".partners")
        .getByRole("link")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      expect(partners.length).toBeGreaterThan(0);
      expect(listed).toEqual(expect.arrayContaining(partners));
    });
}
