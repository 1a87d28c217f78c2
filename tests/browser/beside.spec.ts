import type { Locator, Page } from "@playwright/test";
import { languages, locales, type Locale } from "../../src/i18n/locales.ts";
import { languageNameIn } from "../../src/i18n/format.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import { show } from "./every-page.ts";

type Pair = readonly [reader: Locale, other: Locale];
/** Both directions, in both orders, and two languages of one direction. */
const pairs: readonly Pair[] = [
  ["kk", "ar"],
  ["ar", "kk"],
  ["kk", "ru"],
];
const addressOf = ([reader, other]: Pair, anchor = ""): string =>
  `./${reader}/mandate/with/${other}/${anchor}`;

const numberOf = (page: Page, name: string): Locator =>
  page.getByRole("main").getByRole("link", { name, exact: true });
/** The row of a clause, and what stands in it: the reader's half and the other. */
const rowOf = (page: Page, id: string): Locator =>
  page.locator(".pair", { has: page.locator(`[id="${id}"]`) });
const switchOf = (page: Page, reader: Locale): Locator =>
  page.getByRole("navigation", { name: translateIn(reader)("masthead.languages"), exact: true });
const choiceOf = (page: Page, reader: Locale): Locator =>
  page.getByRole("navigation", { name: translateIn(reader)("beside.other"), exact: true });

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error("nothing is drawn");
  return { ...box, end: box.x + box.width, bottom: box.y + box.height };
};

for (const pair of pairs) {
  const [reader, other] = pair;
  const { dir } = languages[reader];
  const name = `${reader} with ${other}`;

  for (const media of ["screen", "print"] as const)
    test(`${name} stands in two columns on a wide ${media}, the reader's first, the number between`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: media === "print" ? 720 : 1280, height: 900 });
      await page.emulateMedia({ media });
      await show(page, { name, address: addressOf(pair) });
      for (const id of ["b", "r-3", "s-3"]) {
        const halves = rowOf(page, id).locator(".half");
        const own = await boxOf(halves.nth(0));
        const there = await boxOf(halves.nth(1));
        // Half a line is left to fonts: first lines share one baseline, not one upper edge.
        expect(Math.abs(own.y - there.y), id).toBeLessThan(15);
        const [left, right] = dir === "ltr" ? [own, there] : [there, own];
        expect(left.end, id).toBeLessThan(right.x);
        if (id === "b") continue;
        const number = await boxOf(rowOf(page, id).locator(".number"));
        expect(number.x, id).toBeGreaterThanOrEqual(left.end - 1);
        expect(number.end, id).toBeLessThanOrEqual(right.x + 1);
      }
      for (const locale of pair)
        await expect(page.locator(".pair-names").getByText(languages[locale].endonym)).toBeVisible();
    });

  test(`${name} stands clause by clause on a phone, each half with the name of its language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await show(page, { name, address: addressOf(pair) });
    const halves = rowOf(page, "r-3").locator(".half");
    const own = await boxOf(halves.nth(0));
    const there = await boxOf(halves.nth(1));
    expect(there.y).toBeGreaterThanOrEqual(own.bottom);
    for (const [index, locale] of pair.entries()) {
      const { endonym, dir: direction } = languages[locale];
      await expect(halves.nth(index).getByText(endonym, { exact: true })).toBeVisible();
      await expect(halves.nth(index)).toHaveCSS("direction", direction);
    }
    const next = await boxOf(rowOf(page, "r-4"));
    expect(next.y).toBeGreaterThanOrEqual(there.bottom);
  });

  test(`the number of a clause in ${name} lights the clause in both languages, clear of what floats above`, async ({
    page,
  }) => {
    await show(page, { name, address: addressOf(pair, "#r-3") });
    const groundOf = (id: string) => rowOf(page, id).evaluate((row) => getComputedStyle(row).backgroundColor);
    const lit = await groundOf("r-3");
    expect(lit).not.toBe(await groundOf("r-4"));
    for (const floating of [page.getByRole("banner"), page.locator(".pair-names")]) {
      const { bottom } = await boxOf(floating);
      expect((await boxOf(numberOf(page, "R.3"))).y).toBeGreaterThanOrEqual(bottom);
    }
    await numberOf(page, "R.4").click();
    await expect.poll(() => groundOf("r-4")).toBe(lit);
    expect(await groundOf("r-3")).not.toBe(lit);
  });

  test(`either language of ${name} can be changed, and the clause being read stays`, async ({
    page,
    baseURL,
  }) => {
    const third = "en";
    await show(page, { name, address: addressOf(pair, "#r-3") });
    await choiceOf(page, reader)
      .getByRole("link", { name: languageNameIn(reader, third), exact: true })
      .evaluate((link: HTMLElement) => link.click()); // by hand one would scroll to it first, and read elsewhere
    await expect(page).toHaveURL(new URL(addressOf([reader, third], "#r-3"), baseURL).href);
    await page.waitForLoadState(); // the address is there before the scripts
    await switchOf(page, reader)
      .getByRole("link", { name: languages[other].endonym, exact: true })
      .evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(new URL(addressOf([other, third], "#r-3"), baseURL).href);
    await expect(numberOf(page, "R.3")).toBeInViewport();
  });
}

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("one can go round all languages; the second language stays, or changes sides when it is chosen", async ({
    page,
    baseURL,
  }) => {
    await page.goto(addressOf(["kk", "ar"]));
    let [reader, second]: Pair = ["kk", "ar"];
    for (const chosen of [...locales.filter((locale) => locale !== "kk"), "kk"] as const) {
      await switchOf(page, reader)
        .getByRole("link", { name: languages[chosen].endonym, exact: true })
        .click();
      if (chosen === second) second = reader;
      reader = chosen;
      await expect(page).toHaveURL(new URL(addressOf([reader, second]), baseURL).href);
      await expect(choiceOf(page, reader).locator("[aria-current]")).toHaveText(
        languageNameIn(reader, second),
      );
    }
  });

  test("a pair leads back to the text alone", async ({ page, baseURL }) => {
    await page.goto(addressOf(["en", "ar"]));
    const name = translateIn("en")("beside.alone", { language: languageNameIn("en", "en") });
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL(new URL("./en/mandate/", baseURL).href);
  });
});
