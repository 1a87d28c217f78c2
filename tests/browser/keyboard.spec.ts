import type { Page } from "@playwright/test";
import { translateIn } from "../../src/i18n/translate.ts";
import { expect, test } from "./closed-network.ts";
import {
  commonPages,
  foundPages,
  inBothAndSome,
  inBothDirections,
  localizedPages,
  show,
} from "./every-page.ts";

// Smooth scrolling would move the page while it is measured; without motion it stands still at once.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const sizes = { phone: { width: 390, height: 700 }, desktop: { width: 1280, height: 800 } };

declare global {
  interface Window {
    stops: Element[];
  }
}

/** Numbers all places where Tab should stop, in the order of the document. @returns how many there are */
const countStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex='0']",
    );
    window.stops = [...stops].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    return window.stops.length;
  });

interface Focus {
  /** Number of the place, -1 outside of all. */
  stop: number;
  name: string;
  faults: string[];
}

const focusOn = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) faults.push("has no outline of 2 px");
    if (/rgba\(.*, 0\)|transparent/.test(outlineColor)) faults.push("has a transparent outline");
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    const { clientWidth, clientHeight } = document.documentElement;
    // One pixel is left to rounding.
    const isInSight =
      left - ring >= -1 &&
      top - ring >= -1 &&
      right + ring <= clientWidth + 1 &&
      bottom + ring <= clientHeight + 1;
    if (!isInSight) faults.push(`or its outline is out of sight, at ${left}–${right} × ${top}–${bottom}`);
    /** What stays in its place while the page scrolls, such as the masthead. */
    const isFloating = (other: Element): boolean => /sticky|fixed/.test(getComputedStyle(other).position);
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, top + 2],
      [left + 2, bottom - 2],
      [right - 2, bottom - 2],
    ] as const;
    for (const [x, y] of points) {
      const above = document.elementFromPoint(x, y);
      for (let other = above; other && !other.contains(element); other = other.parentElement)
        if (isFloating(other)) faults.push(`is covered by ${other.tagName} ${other.className}`);
    }
    return {
      stop: window.stops.indexOf(element),
      name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
      faults: [...new Set(faults)],
    };
  });

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    for (const sight of [...inBothDirections, ...commonPages, ...foundPages.slice(0, 1)]) {
      test(`Tab and Shift+Tab go through all of ${sight.name}, in order, each place in sight`, async ({
        page,
      }) => {
        await show(page, sight);
        // Results come as the last one is seen; they are counted when all are there.
        if ("sign" in sight) {
          const results = page.locator("[data-search-list] > li");
          await results.last().scrollIntoViewIfNeeded();
          await expect.poll(() => results.count()).toBeGreaterThan(3);
          await page.evaluate(() => scrollTo(0, 0));
        }
        const count = await countStops(page);
        const found: string[] = [];
        const visit = async (key: string, expected: number): Promise<void> => {
          await page.keyboard.press(key);
          const { stop, name: place, faults } = await focusOn(page);
          if (stop !== expected)
            found.push(`${key} reached stop ${stop}, ${place}, instead of stop ${expected}`);
          else for (const fault of faults) found.push(`after ${key}, ${place} ${fault}`);
        };
        for (let stop = 0; stop < count; stop += 1) await visit("Tab", stop);
        // Nothing holds the focus: one step more leads out of the page, or round to its beginning.
        await page.keyboard.press("Tab");
        expect((await focusOn(page)).stop).toBeLessThan(1);
        await page.evaluate(() => (window.stops.at(-1) as HTMLElement).focus());
        for (let stop = count - 2; stop >= 0; stop -= 1) await visit("Shift+Tab", stop);
        expect(found).toEqual([]);
      });
    }
  });
}

// The masthead is one for all templates.
for (const { name, locale, address } of localizedPages.filter(
  ({ template }) => template === "home" || template === "mandate",
)) {
  test(`the first Tab on ${name} offers to skip to the text, and Enter does`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: translateIn(locale)("masthead.skip"), exact: true });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await countStops(page);
    await page.keyboard.press("Tab");
    const inMain = await page.evaluate(() =>
      document.querySelector("main")?.contains(document.activeElement),
    );
    const hasStops = await page.getByRole("main").getByRole("link").count();
    expect(inMain).toBe(hasStops > 0);
  });
}

/** 44 px: what acts on the page or leads through the site. */
const controls = "header a, nav a, button, input, select, summary, footer a, .skip";
const sizeOf = { control: 44, link: 24 };

// How high a line is depends on the script and the sheet of styles, not on words.
for (const sight of [...inBothAndSome, ...commonPages, ...foundPages]) {
  test(`a finger meets everything on ${sight.name}`, async ({ page }) => {
    await page.setViewportSize(sizes.phone);
    await show(page, sight);
    const small = await page.evaluate(
      ([selector, { control, link }]) => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        const found: string[] = [];
        for (const element of document.querySelectorAll<HTMLElement>(
          "a[href], button, input, select, textarea, summary",
        )) {
          if (!element.checkVisibility()) continue;
          const isControl = element.matches(selector);
          // A link within a sentence is as high as its line: WCAG 2.5.8 excepts it.
          const block = element.closest("p, li, dd, dt, h1, h2, h3, td, blockquote");
          const isInSentence =
            getComputedStyle(element).display === "inline" &&
            block?.textContent.trim() !== element.textContent.trim();
          if (!isControl && isInSentence) continue;
          const needed = isControl ? control : link;
          // A box inside its label is met with the label.
          const { height, width } = (element.closest("label") ?? element).getBoundingClientRect();
          if (Math.min(height, width) < needed - 0.01)
            found.push(
              `${element.textContent.trim() || element.tagName}: ${width} × ${height}, not ${needed} px`,
            );
        }
        return found;
      },
      [controls, sizeOf] as const,
    );
    expect(small).toEqual([]);
  });
}
