import type { Page } from "@playwright/test";
import { softHyphen } from "../../src/i18n/syllables.ts";
import { expect, test } from "./closed-network.ts";
import { sizes } from "./steps/step.ts";

/** Where each long word that is divided ends its line, in pixels from the top of the page. */
const dividedLines = (page: Page): Promise<number[]> =>
  page.evaluate((sign) => {
    const found: number[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { index } of (text.textContent ?? "").matchAll(new RegExp(`(?<=[^\\s])${sign}`, "g"))) {
        const range = document.createRange();
        const linesOf = (start: number, end: number): number => {
          range.setStart(text, start);
          range.setEnd(text, end);
          return [...range.getClientRects()].at(-1)?.top ?? 0;
        };
        const before = linesOf(index - 1, index);
        if (linesOf(index + 1, index + 2) > before + 5) found.push(before + scrollY);
      }
    }
    return found;
  }, softHyphen);

const signsIn = (page: Page): Promise<number> =>
  page.evaluate((sign) => document.body.innerHTML.split(sign).length - 1, softHyphen);

const texts = ["mandate/", "news/women-dialogue-2023/", "partners/coalition-against-torture-kg/"] as const;

for (const locale of ["kk", "ky"] as const) {
  for (const path of texts)
    test(`on a phone long words of ${path} in ${locale} are divided, but not in three lines running`, async ({
      page,
    }) => {
      await page.setViewportSize(sizes.narrow);
      await page.goto(`./${locale}/${path}`);
      await page.evaluate(() => document.fonts.ready);
      const lines = await dividedLines(page);
      expect(lines.length).toBeGreaterThan(0);
      const height = await page
        .locator("main p")
        .last()
        .evaluate((one) => parseFloat(getComputedStyle(one).lineHeight));
      const run = lines.filter(
        (line, place) =>
          line - (lines[place - 1] ?? -99) < height + 5 && (lines[place + 1] ?? Infinity) - line < height + 5,
      );
      expect(run).toEqual([]);
    });
}

test("beside another language, in columns as narrow as a phone, long words in kk are divided", async ({
  page,
}) => {
  await page.setViewportSize({ width: 760, height: 640 });
  await page.goto("./kk/mandate/with/ar/");
  expect((await dividedLines(page)).length).toBeGreaterThan(0);
});

test("as wide as a desktop, the page in kk has no soft hyphens", async ({ page }) => {
  await page.setViewportSize(sizes.desktop);
  await page.goto("./kk/mandate/");
  await expect.poll(() => signsIn(page)).toBe(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("words are divided on a phone in kk, and whole where there is room", async ({ page }) => {
    await page.goto("./kk/mandate/");
    expect(await signsIn(page)).toBeGreaterThan(0);
    await page.setViewportSize(sizes.desktop);
    expect(await dividedLines(page)).toEqual([]);
    await page.setViewportSize(sizes.narrow);
    expect((await dividedLines(page)).length).toBeGreaterThan(0);
  });
});

test.describe("what is copied", () => {
  test.use({
    permissions: ["clipboard-read", "clipboard-write"],
    viewport: sizes.narrow,
    isOutsideAnswered: true,
  });

  test("is copied whole in kk, as text and with its links", async ({ page, context }) => {
    await page.goto("./kk/news/women-dialogue-2023/");
    const text = await page.locator(".prose").evaluate((prose) => {
      getSelection()?.selectAllChildren(prose);
      return String(getSelection());
    });
    expect(text).toContain(softHyphen);
    await page.keyboard.press("ControlOrMeta+c");
    // A page of the site may not look into the clipboard.
    const elsewhere = await context.newPage();
    await elsewhere.goto("https://elsewhere.example/");
    const [plain, html] = await elsewhere.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(
        ["text/plain", "text/html"].map(async (type) => (await item?.getType(type))?.text()),
      );
    });
    expect(plain?.trim()).toBe(text.replaceAll(softHyphen, "").trim());
    expect(html).not.toContain(softHyphen);
    expect(html).toMatch(/<a[^>]* href="https?:\/\/[^"]*\/kk\/glossary\/#/);
  });

  test("by the button is whole in kk", async ({ page, context }) => {
    await page.goto("./kk/mandate/");
    const id = await page
      .locator(".clause")
      .evaluateAll(
        (clauses, sign) =>
          clauses.find(({ textContent }) => textContent.includes(sign))?.querySelector("h3")?.id,
        softHyphen,
      );
    await page.goto(`./kk/mandate/#${id ?? ""}`);
    await page.locator(".quote-tools button").last().click();
    await expect(page.locator(".quote-tools [role=status]")).not.toBeEmpty();
    const elsewhere = await context.newPage();
    await elsewhere.goto("https://elsewhere.example/");
    const text = await elsewhere.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`#${id ?? ""}`);
    expect(text).not.toContain(softHyphen);
  });
});

test("the browser finds a word that is divided on a phone in kk", async ({ page }) => {
  await page.setViewportSize(sizes.narrow);
  await page.goto("./kk/mandate/");
  const find = (word: string): Promise<boolean> =>
    page.evaluate((wanted) => (window as unknown as { find: (text: string) => boolean }).find(wanted), word);
  test.skip(
    !(await find("мақсаты")),
    "this browser finds no word at all: the one for tests on servers looks for none",
  );
  expect(await find("институционалдық")).toBe(true);
});
