import type { Page } from "@playwright/test";
import { expect, test } from "./closed-network.ts";
import { everyPage, show } from "./every-page.ts";

/** The text spacing of WCAG 1.4.12, which a reader may set. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Styles of a reader: the policy of the site allows no style element, but a sheet made by a script. */
const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/**
 * Text that ends outside of the window or of a box that cuts it, as "text: reason"; and the page
 * itself, where it can be scrolled sideways.
 */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page scrolls to ${root.scrollWidth} px`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      const text = node.nodeValue?.trim();
      if (!element || !text) continue;
      // The skip link waits outside of the window until it has the focus.
      if (!element.checkVisibility() || element.closest(".skip")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right } of range.getClientRects())
        if (left < -0.5 || right > root.clientWidth + 0.5) found.push(`${text}: from ${left} to ${right} px`);
    }
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (element.matches(".ray")) continue; // cuts the drawn ray alone; text inside is measured above
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut && element.textContent.trim())
        found.push(`${element.className || element.tagName}: its text is cut`);
    }
    return found.slice(0, 12); // enough to see what is wrong
  });

for (const sight of everyPage) {
  test(`nothing of ${sight.name} is cut or scrolls sideways, whatever the reader sets`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await show(page, sight);
    expect.soft(await cutTexts(page), "at 320 px").toEqual([]);

    await restyle(page, spacing);
    expect.soft(await cutTexts(page), "at 320 px, with wide spacing").toEqual([]);

    await restyle(page, "html { font-size: 200% }");
    expect.soft(await cutTexts(page), "at 320 px, with text twice as large").toEqual([]);

    await page.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await cutTexts(page), "at 1280 px, with text twice as large").toEqual([]);

    await restyle(page, `html { font-size: 200% } ${spacing}`);
    expect.soft(await cutTexts(page), "at 1280 px, twice as large with wide spacing").toEqual([]);

    await restyle(page, spacing);
    expect.soft(await cutTexts(page), "at 1280 px, with wide spacing").toEqual([]);
  });
}
