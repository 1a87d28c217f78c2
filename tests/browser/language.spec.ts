import { languages, locales } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { localizedPages } from "./every-page.ts";

const switchOf = (locale: (typeof locales)[number]): { name: string; exact: true } => ({
  name: translateIn(locale)("masthead.languages"),
  exact: true,
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  // On every page the switch of languages is held to its addresses (steps/language.ts); one walk shows
  // that they can be followed. It is a ring: whoever goes round it from one language has been in all.
  const single = localizedPages.filter(({ template, locale }) => template === "news" && locale === "kk");
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
