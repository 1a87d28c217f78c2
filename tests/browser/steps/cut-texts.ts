import type { Page } from "@playwright/test";

/**
 * Text that ends outside of the window or of a box that cuts it, or lies on other text, as "text:
 * reason"; and the page itself, where it can be scrolled sideways.
 */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page scrolls to ${root.scrollWidth} px`);
    /** Lines of text on the page, each as high as small letters: lines of letters may touch, words may not. */
    const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    /** Said to those who listen, and not drawn. */
    const unseen = [...document.querySelectorAll("body *")].filter(
      (element) => getComputedStyle(element).clipPath === "inset(50%)",
    );
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      const text = node.nodeValue?.trim();
      if (!element || !text || element.matches("option")) continue; // a browser draws its own lists
      // The skip link waits outside of the window until it has the focus.
      if (!element.checkVisibility() || element.closest(".skip")) continue;
      if (unseen.some((room) => room.contains(element))) continue;
      range.selectNodeContents(node);
      // Words on the map keep their places; map.spec.ts sees that they lie apart. The masthead floats.
      const floats = element.closest("svg, .masthead") !== null;
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        if (left < -0.5 || right > root.clientWidth + 0.5) found.push(`${text}: from ${left} to ${right} px`);
        if (!floats && right - left > 1)
          lines.push({ text, left, right, top: top + height * 0.35, bottom: bottom - height * 0.35 });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    for (const [at, line] of lines.entries())
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top >= line.bottom - 1) break;
        if (other.left < line.right - 1 && other.right > line.left + 1)
          found.push(`${line.text}: lies on ${other.text}`);
      }
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const isOver = element.scrollWidth > element.clientWidth + 1;
      const isHigh = element.scrollHeight > element.clientHeight + 1;
      if (!isOver && !isHigh) continue;
      if (element.matches(".ray")) continue; // cuts the drawn ray alone; text inside is measured above
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = (isOver && overflowX !== "visible") || (isHigh && /hidden|clip/.test(overflowY));
      if (isCut && element.textContent.trim())
        found.push(`${element.className || element.tagName}: its text is cut`);
    }
    return found.slice(0, 12); // enough to see what is wrong
  });
