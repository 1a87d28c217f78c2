import type { Locator, Page } from "@playwright/test";
import { fold } from "../../src/browser/fold.ts";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { oneOfEachDirection } from "./every-page.ts";

const rowsOn = (page: Page): Locator => page.locator(".partners > li");
const formOn = (page: Page, locale: Locale): Locator =>
  page.getByRole("search", { name: translateIn(locale)("directory.narrow"), exact: true });
const wordsOn = (page: Page, locale: Locale): Locator => formOn(page, locale).getByRole("searchbox");
const statusOn = (page: Page, locale: Locale): Locator => formOn(page, locale).getByRole("status");
const clearOn = (page: Page, locale: Locale): Locator =>
  formOn(page, locale).getByRole("button", { name: translateIn(locale)("directory.clear"), exact: true });
const choiceOn = (page: Page, facet: string): Locator => page.locator(`.narrow select[name="${facet}"]`);

/** Addresses of the organisations that are shown, in their order. */
const shownOn = (page: Page): Promise<string[]> =>
  rowsOn(page).evaluateAll((rows) =>
    rows.flatMap((row) =>
      row.checkVisibility() ? [(row.querySelector("a") as HTMLAnchorElement).pathname] : [],
    ),
  );

const facets = ["type", "country", "source"] as const;

/** A value of a facet that some organisations have and others lack. */
const valueOf = async (page: Page, facet: (typeof facets)[number]): Promise<string> => {
  const keys = await rowsOn(page).evaluateAll(
    (rows, name) => rows.map((row) => row.getAttribute(`data-${name}`)?.split(" ") ?? []),
    facet,
  );
  const value = keys.flat().find((key) => keys.some((own) => !own.includes(key)));
  if (!value) throw new Error(`Every organisation has the same ${facet}.`);
  return value;
};

const said = (locale: Locale, shown: number, all: number): string =>
  translateIn(locale)("directory.shown", { shown: String(shown), all });

for (const locale of locales) {
  test(`a choice in ${locale} shows the same organisations as its own list, and says how many`, async ({
    page,
  }) => {
    await page.goto(`./${locale}/partners/`);
    const all = await rowsOn(page).count();
    // How many there are is said in the grammar of each language; the choices are the same.
    for (const facet of oneOfEachDirection.includes(locale) ? facets : (["type"] as const)) {
      const value = await valueOf(page, facet);
      await choiceOn(page, facet).selectOption(value);
      const shown = await shownOn(page);
      await expect(statusOn(page, locale)).toHaveText(said(locale, shown.length, all));
      await page.goto(`./${locale}/partners/${facet}/${value}/`);
      expect(await shownOn(page)).toEqual(shown);
      await page.goto(`./${locale}/partners/`);
    }
  });

  test(`any name in ${locale} is found by its words, typed without special letters and marks`, async ({
    page,
  }) => {
    await page.goto(`./${locale}/partners/`);
    const names = await rowsOn(page).evaluateAll((rows) =>
      rows.map((row) => row.querySelector("a")?.textContent ?? ""),
    );
    const addresses = await shownOn(page);
    for (const place of [0, Math.floor(names.length / 2), names.length - 1]) {
      const typed = fold(names[place] ?? "")
        .split(" ")
        .toReversed()
        .join(" ");
      await wordsOn(page, locale).fill(typed);
      const shown = await shownOn(page);
      expect(shown).toContain(addresses[place]);
      expect(shown.length).toBeLessThan(names.length);
    }
  });
}

test("what has a list of its own can be chosen, by the same name and in the same order", async ({ page }) => {
  await page.goto("./kk/partners/");
  const links = await page
    .locator(".facets a")
    .evaluateAll((all) =>
      all.map((link) => [
        (link as HTMLAnchorElement).pathname.split("/").slice(-3, -1).join(" "),
        link.querySelector("span")?.textContent,
      ]),
    );
  const choices = await page
    .locator(".narrow option")
    .evaluateAll((options) =>
      (options as HTMLOptionElement[])
        .filter(({ value }) => value !== "")
        .map((option) => [`${option.closest("select")?.name ?? ""} ${option.value}`, option.text]),
    );
  expect(choices.length).toBeGreaterThan(3);
  expect(choices).toEqual(links);
});

test("choices and words narrow together", async ({ page }) => {
  await page.goto("./en/partners/");
  const all = await shownOn(page);
  const [type, country] = [await valueOf(page, "type"), await valueOf(page, "country")];
  await choiceOn(page, "type").selectOption(type);
  const ofType = await shownOn(page);
  await choiceOn(page, "country").selectOption(country);
  const both = await shownOn(page);
  await choiceOn(page, "type").selectOption("");
  const inCountry = await shownOn(page);
  expect(both).toEqual(ofType.filter((address) => inCountry.includes(address)));
  expect(inCountry.length).toBeLessThan(all.length);

  const name = await rowsOn(page).locator("a:visible").first().innerText();
  await wordsOn(page, "en").fill(name);
  const named = await shownOn(page);
  expect(named.length).toBeGreaterThan(0);
  expect(inCountry).toEqual(expect.arrayContaining(named));
});

test("the address carries what is asked; Back and Forward go through the choices", async ({ page }) => {
  await page.goto("./en/partners/");
  const all = await shownOn(page);
  const [type, country] = [await valueOf(page, "type"), await valueOf(page, "country")];
  await choiceOn(page, "type").selectOption(type);
  const ofType = await shownOn(page);
  await choiceOn(page, "country").selectOption(country);
  await expect(page).toHaveURL(new RegExp(`/en/partners/\\?type=${type}&country=${country}$`));
  const both = await shownOn(page);

  await page.reload();
  expect(await shownOn(page)).toEqual(both);
  await expect(choiceOn(page, "type")).toHaveValue(type);

  await page.goBack();
  expect(await shownOn(page)).toEqual(ofType);
  await expect(choiceOn(page, "country")).toHaveValue("");
  await page.goBack();
  expect(await shownOn(page)).toEqual(all);
  await expect(page).toHaveURL(/\/en\/partners\/$/);
  await page.goForward();
  expect(await shownOn(page)).toEqual(ofType);
});

test("what is typed stands in the address and is no step of its own", async ({ page }) => {
  await page.goto("./kk/");
  await page.goto("./kk/partners/");
  await wordsOn(page, "kk").pressSequentially("қор");
  await expect(page).toHaveURL(`./kk/partners/?q=${encodeURIComponent("қор")}`);
  const shown = await shownOn(page);
  await wordsOn(page, "kk").press("Enter");
  await expect(page).toHaveURL(`./kk/partners/?q=${encodeURIComponent("қор")}`);
  expect(await shownOn(page)).toEqual(shown);
  await page.goBack();
  await expect(page).toHaveURL("./kk/");
});

test("an organisation that was opened from a narrowed list leads back to it", async ({ page }) => {
  await page.goto("./en/partners/");
  await choiceOn(page, "country").selectOption(await valueOf(page, "country"));
  const shown = await shownOn(page);
  await rowsOn(page).locator("a:visible").first().click();
  await expect(page.locator(".relations, .prose").first()).toBeVisible();
  await page.goBack();
  await expect(statusOn(page, "en")).toHaveText(said("en", shown.length, await rowsOn(page).count()));
  expect(await shownOn(page)).toEqual(shown);
});

test("where nothing fits, that is said, and one press shows all again", async ({ page }) => {
  await page.goto("./ar/partners/");
  const whole = await statusOn(page, "ar").innerText();
  await expect(clearOn(page, "ar")).toBeHidden();
  await wordsOn(page, "ar").fill("qqq");
  expect(await shownOn(page)).toEqual([]);
  await expect(statusOn(page, "ar")).toHaveText(translateIn("ar")("directory.none"));
  await clearOn(page, "ar").click();
  expect(await shownOn(page)).toHaveLength(await rowsOn(page).count());
  await expect(statusOn(page, "ar")).toHaveText(whole);
  await expect(wordsOn(page, "ar")).toBeFocused();
  await expect(clearOn(page, "ar")).toBeHidden();
  await expect(page).toHaveURL("./ar/partners/");
});

test("an address that asks for what is not there shows all", async ({ page }) => {
  await page.goto("./en/partners/?type=guild&country=&page=2");
  expect(await shownOn(page)).toHaveLength(await rowsOn(page).count());
  await expect(choiceOn(page, "type")).toHaveValue("");
  await expect(clearOn(page, "en")).toBeHidden();
});

test("the form does not move the list when its script has run", async ({ page }) => {
  await page.route("**/*.js", (route) => route.abort());
  await page.goto("./en/partners/");
  await expect(formOn(page, "en")).toBeHidden();
  const before = await rowsOn(page).first().boundingBox();
  await page.unroute("**/*.js");
  await page.reload();
  await expect(formOn(page, "en")).toBeVisible();
  expect(await rowsOn(page).first().boundingBox()).toEqual(before);
});

for (const locale of ["ky", "ar"] as const) {
  test(`at 320 px a narrowed list in ${locale} does not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./${locale}/partners/`);
    await choiceOn(page, "source").selectOption(await valueOf(page, "source"));
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
  });
}

for (const [locale, isFirst] of [
  ["en", false],
  ["ar", true],
] as const) {
  test(`on a desktop the shorter lists stand at the end of the row in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`./${locale}/partners/`);
    const [lists, rows] = [
      await page.locator(".facets").boundingBox(),
      await page.locator(".partners").boundingBox(),
    ];
    expect((lists?.x ?? 0) < (rows?.x ?? 0)).toBe(isFirst);
  });
}

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is whole, nothing is offered that could not work, and links lead to shorter lists", async ({
    page,
  }) => {
    await page.goto("./en/partners/");
    await expect(page.locator(".narrow")).toBeHidden();
    const all = await rowsOn(page).count();
    const link = page.locator(".facets a").first();
    const href = await link.getAttribute("href");
    await link.click();
    await expect(page).toHaveURL(href ?? "");
    await expect(page.locator(".facets a[aria-current=page]")).toHaveAttribute("href", href ?? "");
    const own = await rowsOn(page).count();
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(all);
    await page.getByRole("link", { name: translateIn("en")("home.partners.all"), exact: true }).click();
    expect(await rowsOn(page).count()).toBe(all);
  });
});
