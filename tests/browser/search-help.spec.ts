import type { Locator, Page } from "@playwright/test";
import { languages, type Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";

const statusOf = (page: Page): Locator => page.getByRole("main").getByRole("status");
const boxOf = (page: Page, locale: Locale): Locator =>
  page.getByRole("searchbox", { name: translateIn(locale)("search.label"), exact: true });
const linksOf = (page: Page, locale: Locale): Locator =>
  page.getByRole("region", { name: translateIn(locale)("search.results"), exact: true }).getByRole("link");
const filterOf = (page: Page, name: string): Locator =>
  page.getByRole("checkbox", { name: new RegExp(`^${name}`) });

/** Results in the words of the page: "Results: 4". */
const countSaid = async (page: Page): Promise<number> => {
  await expect(statusOf(page)).toHaveText(/: \d+$/);
  return Number(/\d+$/.exec(await statusOf(page).innerText())?.[0]);
};

test("results appear while one types, without a button", async ({ page }) => {
  await page.goto("./kk/search/");
  await boxOf(page, "kk").pressSequentially("казакстан");
  await expect(linksOf(page, "kk").first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=/);
});

test("a result leads straight to the clause, and the clause is lit", async ({ page }) => {
  await page.goto(`./kk/search/?q=${encodeURIComponent("ӘҚҚЗ")}&type=mandate`);
  const clause = linksOf(page, "kk").filter({ hasText: /^B\.1 / });
  await clause.click();
  await expect(page).toHaveURL(/\/kk\/mandate\/#b-1$/);
  await expect(page.locator("#b-1")).toBeInViewport();
});

test("filters narrow the results to what they say, join with or, and stand in the address", async ({
  page,
}) => {
  const t = translateIn("en");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("./en/search/?q=torture");
  const all = await countSaid(page);
  const publications = filterOf(page, t("section.publications"));
  const said = Number(/\d+$/.exec(await publications.locator("xpath=..").innerText())?.[0]);
  await publications.check();
  await expect(statusOf(page)).toHaveText(t("search.count", { count: said }));
  await expect(page).toHaveURL(/type=publications/);
  await filterOf(page, t("section.partners")).check();
  const both = await countSaid(page);
  expect(both).toBeGreaterThan(said);
  expect(both).toBeLessThanOrEqual(all);

  await page.reload();
  await expect(publications).toBeChecked();
  expect(await countSaid(page)).toBe(both);

  await page.getByRole("button", { name: t("search.clear") }).click();
  expect(await countSaid(page)).toBe(all);
});

test("sorted by date the newest comes first and nothing is lost", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("./en/search/?q=kazakhstan");
  const all = await countSaid(page);
  await page.getByRole("combobox", { name: translateIn("en")("search.order") }).selectOption("date");
  await expect(page).toHaveURL(/order=date/);
  await expect(linksOf(page, "en").first()).toHaveAttribute("href", /gcm-regional-review-2024/);
  expect(await countSaid(page)).toBe(all);
});

test("a query typed on the wrong keyboard is answered, and what was meant is said", async ({ page }) => {
  await page.goto("./kk/search/?q=rfpfrcnfy");
  await expect(linksOf(page, "kk").first()).toBeVisible();
  const meant = page.getByRole("button", { name: "казакстан", exact: true });
  await meant.click();
  await expect(boxOf(page, "kk")).toHaveValue("казакстан");
  await expect(boxOf(page, "kk")).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent("казакстан")}`));
});

test("a word that no text has is named as left out", async ({ page }) => {
  await page.goto("./en/search/?q=torture+xqzvwjk");
  await expect(page.getByText(translateIn("en")("search.ignored", { words: "xqzvwjk" }))).toBeVisible();
  await expect(linksOf(page, "en").first()).toBeVisible();
});

test("what this language does not have is looked for in the others, each in its own language", async ({
  page,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`./en/search/?q=${encodeURIComponent("الاختصاصات")}`);
  const group = page.locator("section[lang=ar]");
  await expect(group.getByRole("link").first()).toBeVisible();
  await expect(group).toHaveAttribute("dir", languages.ar.dir);
  await expect(page.getByRole("heading", { name: translateIn("en")("search.otherLanguages") })).toBeVisible();

  const before = requests.filter((path) => path.includes("/pagefind/ar/")).length;
  expect(before).toBeGreaterThan(0);
});

test("other languages are loaded only when asked for", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto("./en/search/?q=torture");
  await expect(linksOf(page, "en").first()).toBeVisible();
  expect(requests.filter((path) => /\/pagefind\/(kk|ky|ru|ar)\//.test(path))).toEqual([]);
  await page.getByRole("button", { name: translateIn("en")("search.everyLanguage") }).click();
  await expect(page.locator("section[lang=en]")).toHaveCount(0);
  await expect(page).toHaveURL(/everywhere/);
});

for (const query of [
  "а",
  "%00",
  "((((",
  "[a-z]+$",
  "👩‍⚖️👨‍👩‍👧",
  "қazaқ мир العالم",
  "\u202Etext\u202C \u2067x\u2069",
  "a".repeat(10_000),
  '"""',
]) {
  test(`${JSON.stringify(query.slice(0, 20))}, ${query.length} characters long, gets a plain answer`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto("./kk/search/");
    await boxOf(page, "kk").fill(query);
    await boxOf(page, "kk").press("Enter");
    await expect(statusOf(page)).not.toHaveText(/^$|…$/);
    await expect(statusOf(page)).not.toHaveText(translateIn("kk")("search.failed"));
    expect(errors).toEqual([]);
  });
}
