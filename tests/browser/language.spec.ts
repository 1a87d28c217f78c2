import { languages, locales } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { commonPages, foundPages, inBothAndSome, localizedPages, show } from "./every-page.ts";

const switchOf = (locale: (typeof locales)[number]): { name: string; exact: true } => ({
  name: translateIn(locale)("masthead.languages"),
  exact: true,
});

for (const { name, locale, pathIn, address } of inBothAndSome) {
  const { tag, dir } = languages[locale];

  test(`${name} says its language and direction, and offers itself in every language`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await expect(page.locator("body")).toHaveCSS("direction", dir);
    const links = page.getByRole("navigation", switchOf(locale)).getByRole("link");
    await expect(links).toHaveText(locales.map((other) => languages[other].endonym));
    for (const [index, other] of locales.entries()) {
      const link = links.nth(index);
      await expect(link).toHaveAttribute("lang", languages[other].tag);
      await expect(link).toHaveAttribute("hreflang", languages[other].tag);
      await expect(link).toHaveAttribute("dir", languages[other].dir);
      await expect(link).toHaveJSProperty("href", new URL(`./${other}/${pathIn(other)}`, baseURL).href);
      if (other === locale) await expect(link).toHaveAttribute("aria-current", "page");
      else await expect(link).not.toHaveAttribute("aria-current");
    }
  });
}

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  // A pair changes its sides on the way, so it has a walk of its own in beside.spec.ts.
  // It is a ring: whoever goes round it from one language has been in all.
  const single = localizedPages.filter(
    ({ template, locale }) => locale === locales[0] && !template.endsWith("-beside"),
  );
  for (const { name, locale, pathIn, address } of single) {
    test(`one can go from ${name} round all languages and never leaves the page`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(address);
      let current = locale;
      for (const other of [...locales.filter((each) => each !== locale), locale]) {
        const { endonym, tag } = languages[other];
        await page
          .getByRole("navigation", switchOf(current))
          .getByRole("link", { name: endonym, exact: true })
          .click();
        await expect(page).toHaveURL(new URL(`./${other}/${pathIn(other)}`, baseURL).href);
        await expect(page.locator("html")).toHaveAttribute("lang", tag);
        current = other;
      }
    });
  }
});

for (const sight of [...localizedPages, ...foundPages].filter(
  ({ locale }) => locale === "kk" || locale === "ky",
)) {
  // Browsers know little of Kazakh and Kyrgyz: a date that a browser makes reads "2026 M11 5".
  test(`no date on ${sight.name} is made by the browser`, async ({ page }) => {
    await show(page, sight);
    const words = await page.evaluate(() => `${document.title} ${document.body.textContent}`);
    expect(words).not.toMatch(/\bM\d{2}\b/);
  });
}

for (const { name, address } of commonPages) {
  test(`${name} speaks every language, each marked as such`, async ({ page }) => {
    await page.goto(address);
    for (const locale of locales) {
      const { tag, dir } = languages[locale];
      const own = page.getByRole("main").locator(`[lang="${tag}"][dir="${dir}"]`);
      await expect(own.locator(`a[href$="/${locale}/"]`)).toBeVisible();
    }
  });
}

for (const preferred of locales) {
  test.describe(`a browser that prefers ${preferred}`, () => {
    test.use({ locale: languages[preferred].tag });

    test("is sent nowhere, but sees its language first", async ({ page, baseURL }) => {
      await page.goto("./");
      await expect(page).toHaveURL(baseURL ?? "");
      await expect(page.getByRole("main").getByRole("listitem").first().getByRole("link")).toHaveText(
        languages[preferred].endonym,
      );
      await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(locales.length);
    });
  });
}

test("an unknown address is answered as such, not as a page", async ({ page }) => {
  const response = await page.goto("./kk/no-such-page/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("404");
});
