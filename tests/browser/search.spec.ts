import type { Locator, Page } from "@playwright/test";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { basePath } from "../../src/settings.ts";
import { expect, test } from "./closed-network.ts";
import { oneOfEachDirection } from "./every-page.ts";
import { knownWord } from "./known-word.ts";

const boxOf = (page: Page, locale: Locale): Locator =>
  page.getByRole("searchbox", { name: translateIn(locale)("search.label"), exact: true });

const resultsOf = (page: Page, locale: Locale): Locator =>
  page.getByRole("region", { name: translateIn(locale)("search.results"), exact: true });

const everythingOn = (page: Page, locale: Locale): Locator =>
  page.getByRole("main").getByRole("heading", { name: translateIn(locale)("section.partners"), exact: true });

const ask = async (page: Page, locale: Locale, query: string): Promise<void> => {
  await boxOf(page, locale).fill(query);
  await page.getByRole("button", { name: translateIn(locale)("search.submit"), exact: true }).click();
};

for (const locale of locales)
  test(`a word in ${locale} is found in the texts of ${locale}, and marked`, async ({ page }) => {
    await page.goto(`./${locale}/search/`);
    await ask(page, locale, knownWord(locale));
    const results = resultsOf(page, locale);
    await expect(results.locator("mark").first()).toBeVisible();
    const targets = await results
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((path) => !path.startsWith(`${basePath}${locale}/`))).toEqual([]);
    await expect(everythingOn(page, locale)).toBeHidden();
    await results.getByRole("link").first().click();
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

for (const locale of oneOfEachDirection)
  test(`a search from the home page in ${locale} leads to its results`, async ({ page }) => {
    const word = knownWord(locale);
    await page.goto(`./${locale}/`);
    await ask(page, locale, word);
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=${encodeURIComponent(word)}$`));
    await expect(boxOf(page, locale)).toHaveValue(word);
    await expect(resultsOf(page, locale).locator("mark").first()).toBeVisible();
  });

test("the address carries the query, and Back and Forward restore it", async ({ page }) => {
  await page.goto("./en/search/");
  await ask(page, "en", "torture");
  await expect(page).toHaveURL(/\?q=torture$/);
  await expect(resultsOf(page, "en").getByRole("link").first()).toBeVisible();
  await ask(page, "en", "migration");
  await expect(page).toHaveURL(/\?q=migration$/);
  await expect(resultsOf(page, "en").locator("mark").first()).toHaveText(/migra/i);

  await page.goBack();
  await expect(boxOf(page, "en")).toHaveValue("torture");
  await expect(resultsOf(page, "en").locator("mark").first()).toHaveText(/tortur/i);

  await page.goBack();
  await expect(boxOf(page, "en")).toHaveValue("");
  await expect(resultsOf(page, "en")).toBeHidden();
  await expect(everythingOn(page, "en")).toBeVisible();

  await page.goForward();
  await expect(boxOf(page, "en")).toHaveValue("torture");
  await expect(resultsOf(page, "en").locator("mark").first()).toBeVisible();
});

test("each search is one step back, however slowly it is typed", async ({ page }) => {
  await page.goto("./en/search/");
  for (const query of ["torture", "migration"]) {
    await boxOf(page, "en").fill(query);
    await expect(page).toHaveURL(new RegExp(`\\?q=${query}$`)); // found while typing, before it is submitted
    await page.getByRole("button", { name: translateIn("en")("search.submit"), exact: true }).click();
    await expect(resultsOf(page, "en").locator("mark").first()).toBeVisible();
  }
  await page.goBack();
  await expect(boxOf(page, "en")).toHaveValue("torture");
  await page.goBack();
  await expect(boxOf(page, "en")).toHaveValue("");
});

test("one comes back from a result to the results", async ({ page }) => {
  await page.goto("./en/search/");
  await ask(page, "en", "torture");
  await resultsOf(page, "en").getByRole("link").first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(boxOf(page, "en")).toHaveValue("torture");
  await expect(resultsOf(page, "en").locator("mark").first()).toBeVisible();
});

test("nothing of the index is loaded before the box is used", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto("./en/search/", { waitUntil: "networkidle" });
  expect(requests.filter((path) => path.includes("/pagefind/"))).toEqual([]);
  await ask(page, "en", "torture");
  await expect(resultsOf(page, "en").locator("mark").first()).toBeVisible();
  expect(requests.filter((path) => path.includes("/pagefind/"))).not.toEqual([]);
});

for (const query of [
  `<img src=x onerror="alert(1)">`,
  `"><script>alert(1)</script>`,
  "<b>torture</b>",
  "&lt;b&gt;",
]) {
  test(`a query of markup stays text: ${query}`, async ({ page }) => {
    page.on("dialog", (dialog) => {
      throw new Error(`The query was run: ${dialog.message()}`);
    });
    await page.goto(`./en/search/?q=${encodeURIComponent(query)}`);
    await expect(boxOf(page, "en")).toHaveValue(query);
    await expect(page.getByRole("main").getByRole("status")).not.toHaveText(/^$|…$/);
    await expect(page.getByRole("main").locator("img, b, script:not([src])")).toHaveCount(0);
  });
}

test("a query that nothing answers is said back, and everything is offered", async ({ page }) => {
  await page.goto("./en/search/");
  const query = "<i>xqzvwjk</i>";
  await ask(page, "en", query);
  await expect(page.getByRole("main").getByRole("status")).toHaveText(
    translateIn("en")("search.none", { query }),
  );
  await expect(everythingOn(page, "en")).toBeVisible();
});

test("without the index one is told so and has the list of everything, and may try again", async ({
  page,
}) => {
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto("./en/search/");
  await ask(page, "en", "torture");
  await expect(page.getByRole("main").getByRole("status")).toHaveText(translateIn("en")("search.failed"));
  await expect(everythingOn(page, "en")).toBeVisible();

  await page.unroute("**/pagefind/**");
  await ask(page, "en", "torture");
  await expect(resultsOf(page, "en").locator("mark").first()).toBeVisible();
});
