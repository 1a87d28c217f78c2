import type { Page } from "@playwright/test";
import { stringsOf } from "../../src/i18n/strings.ts";
import { expect, test } from "./closed-network.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"], isOutsideAnswered: true });

/** What was copied, read elsewhere: a page of the site may not look into the clipboard. */
const copied = async (page: Page): Promise<string> => {
  const elsewhere = await page.context().newPage();
  await elsewhere.goto("https://elsewhere.example/");
  const text = await elsewhere.evaluate(() => navigator.clipboard.readText());
  await elsewhere.close();
  return text;
};

for (const locale of ["kk", "ar", "en"] as const) {
  const labels = stringsOf(locale);

  test(`the address of a clause in ${locale} can be copied`, async ({ page }) => {
    await page.goto(`./${locale}/mandate/#g-2`);
    await page.getByRole("button", { name: labels["quote.link"] }).click();
    await expect(page.getByRole("status").filter({ hasText: labels["quote.copied"] })).toBeVisible();
    expect(await copied(page)).toMatch(new RegExp(`^https?://.*/${locale}/mandate/#g-2$`));
  });

  test(`a quotation in ${locale} names text, clause, document, language, address and date`, async ({
    page,
  }) => {
    await page.goto(`./${locale}/mandate/#g-2`);
    await page.getByRole("button", { name: labels["quote.quotation"] }).click();
    await expect(page.getByRole("status").filter({ hasText: labels["quote.copied"] })).toBeVisible();
    const text = await copied(page);
    const clause = await page.locator("li:has(> #g-2) > p:not(.quote-tools)").first().textContent();
    expect(text).toContain((clause ?? "?").trim());
    expect(text).toContain("G.2");
    expect(text).toContain(`/${locale}/mandate/#g-2`);
    expect(text).toContain(await page.locator("main .kicker").innerText());
    expect(text).toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(text).not.toContain("{{");
    expect(text).not.toContain(labels["quote.link"]);
  });
}

test("a quotation of a clause with a list keeps its numbers, and leaves the notes of the site out", async ({
  page,
}) => {
  await page.goto("./en/mandate/#s-3");
  await page.getByRole("button", { name: stringsOf("en")["quote.quotation"] }).click();
  await expect.poll(() => copied(page)).toMatch(/\n1\. .+\n2\. /);
  const lines = (await copied(page)).split("\n");
  expect(lines.filter((line) => /^\d+\. /.test(line))).toHaveLength(13);
  expect(await copied(page)).not.toContain(stringsOf("en")["item.note"]);
});

test("beside another language the clause of the reader can be quoted, by the address of its own page", async ({
  page,
}) => {
  await page.goto("./kk/mandate/with/ar/#g-2");
  await page.getByRole("button", { name: stringsOf("kk")["quote.quotation"] }).click();
  await expect.poll(() => copied(page)).toMatch(/G\.2 .*\/kk\/mandate\/#g-2 /);
  expect(await copied(page)).not.toMatch(/\p{Script=Arabic}/u);
  expect(await copied(page)).not.toContain("Қазақша");
});

test("by keyboard the number of a clause brings the two buttons, and Tab goes on from there", async ({
  page,
}) => {
  await page.goto("./en/mandate/");
  await page.getByRole("link", { name: "R.3", exact: true }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: stringsOf("en")["quote.link"] })).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  // The script puts them there when the browser has gone to the clause; a slow machine takes a moment.
  await expect(page.getByRole("button", { name: stringsOf("en")["quote.link"] })).toBeVisible();
  await page.keyboard.press("Tab"); // from the clause that is now the place: to its number
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: stringsOf("en")["quote.link"] })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => copied(page)).toContain("R.3");
});

test("where copying is refused, the text stands there to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await page.goto("./en/mandate/#g-2");
  await page.getByRole("button", { name: stringsOf("en")["quote.link"] }).click();
  await expect(page.getByRole("textbox", { name: stringsOf("en")["quote.failed"] })).toHaveValue(/#g-2$/);
});

test("a text can be cited by one press", async ({ page }) => {
  await page.goto("./ru/news/women-dialogue-2023/");
  await page.getByRole("button", { name: stringsOf("ru")["cite.copy"] }).click();
  await expect.poll(() => copied(page)).toContain("/ru/news/women-dialogue-2023/");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("no button is offered that would do nothing, and the number still is the link", async ({ page }) => {
    await page.goto("./en/mandate/");
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expect(page.getByText(stringsOf("en")["quote.hint"] ?? "no hint")).toBeHidden();
    await page.getByRole("link", { name: "R.3", exact: true }).click();
    await expect(page).toHaveURL(/#r-3$/);
  });
});
