import { languages } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { commonPages, inBothAndSome, localizedPages } from "./every-page.ts";

test.use({ javaScriptEnabled: false });

// What a script shows or hides depends on the template, not on words.
for (const { name, locale, template, address } of inBothAndSome) {
  const t = translateIn(locale);

  test(`${name} can be read whole with JavaScript off`, async ({ page, browser, baseURL }) => {
    await page.goto(address);
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("navigation", { name: t("masthead.sections"), exact: true })).toBeVisible();
    if (template === "search") return; // says one thing more: that the search needs scripts; see below

    const scripted = await browser.newPage({ javaScriptEnabled: true, ...(baseURL ? { baseURL } : {}) });
    await scripted.goto(address);
    // What copies needs a script, and so does the line that says that it can be done, what narrows a list, and
    // what a reader sets; of the last a sentence says why it is not there (see the tests of each).
    const withoutTools = (room: Element): string => {
      for (const part of room.querySelectorAll(
        "button, .hint, .narrow, [data-discreet], [data-keep-works], noscript",
      ))
        part.remove();
      return (room as HTMLElement).innerText;
    };
    expect(await main.evaluate(withoutTools)).toBe(await scripted.getByRole("main").evaluate(withoutTools));
    await scripted.close();
  });
}

for (const { name, locale, template, address } of localizedPages) {
  const t = translateIn(locale);

  // The masthead is one for all templates; each language has its own address.
  if (template === "home" || template === "mandate")
    test(`the way out of ${name} is a plain link with JavaScript off`, async ({ page, outside }) => {
      await page.goto(address);
      await page.getByRole("link", { name: t("masthead.leave"), exact: true }).click();
      await expect(page).toHaveURL(languages[locale].leave);
      expect(outside.map((request) => request.url())).toEqual([languages[locale].leave]);
      expect(await outside[0]?.headerValue("referer")).toBeNull();
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

for (const { name, address } of commonPages) {
  test(`${name} can be read with JavaScript off`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: /./ }).first()).toBeVisible();
  });
}
