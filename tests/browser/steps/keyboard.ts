import type { Page } from "@playwright/test";
import { contrast, opaque } from "../../contrast.ts";
import { look, type Step } from "./step.ts";

interface Stop {
  /** Number of the place in the order of the document, -1 outside of all. */
  number: number;
  name: string;
  faults: string[];
  outline: string;
  /** What is behind the outline. */
  ground: string;
}

declare global {
  interface Window {
    stops: Element[];
    reached: Stop[];
    noteFocus: () => void;
  }
}

/** Numbers all places where Tab should stop, and lays out what notes the one that was reached. @returns how many there are */
const watchFocus = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex='0']",
    );
    window.stops = [...stops].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    /** What stays in its place while the page scrolls, such as the masthead. */
    const floating = [...document.querySelectorAll("*")].filter((element) =>
      /sticky|fixed/.test(getComputedStyle(element).position),
    );
    const groundOf = (element: Element | null): string => {
      for (let room = element; room; room = room.parentElement) {
        const { backgroundColor } = getComputedStyle(room);
        if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    window.noteFocus = () => {
      const element = document.activeElement as HTMLElement;
      const faults: string[] = [];
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
      if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2)
        faults.push("has no outline of 2 px");
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
      for (const other of floating) {
        if (other.contains(element)) continue;
        const box = other.getBoundingClientRect();
        const isMet = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
        if (!isMet) continue;
        const points = [
          [(left + right) / 2, (top + bottom) / 2],
          [left + 2, top + 2],
          [right - 2, top + 2],
          [left + 2, bottom - 2],
          [right - 2, bottom - 2],
        ] as const;
        if (points.some(([x, y]) => other.contains(document.elementFromPoint(x, y))))
          faults.push(`is covered by ${other.tagName} ${other.className}`);
      }
      window.reached.push({
        number: window.stops.indexOf(element),
        name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
        faults,
        outline: outlineColor,
        ground: groundOf(element.parentElement),
      });
    };
    window.reached = [];
    return window.stops.length;
  });

const faultsOf = (stops: readonly Stop[], expected: readonly number[], how: string): string[] => {
  for (const [at, number] of expected.entries()) {
    const stop = stops[at];
    if (stop?.number !== number)
      return [
        `${how} reached ${stop ? `stop ${stop.number}, ${stop.name},` : "nothing"} instead of stop ${number}`,
      ];
  }
  return stops.flatMap(({ name, faults, outline, ground }) => {
    const ratio = contrast(opaque(outline, ground), opaque(ground, "rgb(255, 255, 255)"));
    const pale = ratio < 3 ? [`has an outline with a contrast of ${ratio.toFixed(1)}`] : [];
    return [...faults, ...pale].map((fault) => `${how}, ${name} ${fault}`);
  });
};

type Key = "Tab" | "Shift+Tab";

/**
 * Presses a key many times and notes each place that it reaches. Chromium takes all presses at once and
 * draws nothing in between, six times as fast: when a key comes up there, the page has been scrolled.
 */
const press = async (page: Page, key: Key, times: number): Promise<void> => {
  const context = page.context();
  if (context.browser()?.browserType().name() !== "chromium") {
    for (let pressed = 0; pressed < times; pressed += 1) {
      await page.keyboard.press(key);
      await page.evaluate(() => window.noteFocus());
    }
    return;
  }
  await page.evaluate(() => {
    window.onkeyup = (event) => {
      if (event.key === "Tab") window.noteFocus();
    };
  });
  const session = await context.newCDPSession(page);
  const tab = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: key === "Tab" ? 0 : 8 };
  await Promise.all(
    Array.from({ length: times }, () => [
      session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...tab }),
      session.send("Input.dispatchKeyEvent", { type: "keyUp", ...tab }),
    ]).flat(),
  );
  await session.detach();
  await page.evaluate(() => {
    window.onkeyup = null;
  });
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Goes through all of the page by Tab, and back by Shift+Tab to the first stop. */
const walk = async (page: Page, size: string, isBack: boolean): Promise<string[]> => {
  const count = await watchFocus(page);
  const go = async (key: Key, expected: readonly number[]): Promise<string[]> => {
    await press(page, key, expected.length);
    const reached = await page.evaluate(() => window.reached.splice(0));
    return faultsOf(reached, expected, `after ${key} on a ${size}`);
  };
  // From before the first stop on a fresh page, or from the first one, to which an earlier walk has led back.
  const next = await page.evaluate(() => window.stops.indexOf(document.activeElement as Element) + 1);
  const found = await go("Tab", upTo(count).slice(next));
  if (isBack) found.push(...(await go("Shift+Tab", upTo(count - 1).toReversed())));
  else await page.evaluate(() => (window.stops[0] as HTMLElement | undefined)?.focus());
  return found;
};

/** Nothing holds the focus: one step from the last stop leads out of the page, or round to its beginning. */
const holdFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => (window.stops.at(-1) as HTMLElement | undefined)?.focus());
  await page.keyboard.press("Tab");
  const isHeld = await page.evaluate(() => window.stops.indexOf(document.activeElement as Element) > 0);
  return isHeld ? ["the last stop holds the focus"] : [];
};

/** The first stop leads to the text, is seen, and does what it says. */
const skipFaults = async (page: Page): Promise<string[]> => {
  const { href, isSeen } = await page.evaluate(() => {
    const first = document.activeElement as HTMLElement;
    const { left, right, top } = first.getBoundingClientRect();
    return { href: first.getAttribute("href"), isSeen: left >= 0 && right <= innerWidth && top >= 0 };
  });
  if (href !== "#text" || !isSeen) return ["the first stop is no link to the text, or is not seen"];
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isIn = await page.evaluate(() => {
    const main = document.querySelector("main");
    const isEmpty = !window.stops.some((stop) => main?.contains(stop));
    return main?.contains(document.activeElement) ?? isEmpty;
  });
  return isIn ? [] : ["the link to the text does not lead to it"];
};

/** The whole page, by Tab alone and back; the order is that of the elements, whatever the words. */
export const keyboard: Step = {
  criteria: ["2.1.1", "2.1.2", "2.1.3", "2.4.1", "2.4.3", "2.4.7", "2.4.11", "2.4.12", "2.4.13"],
  exclusions: [],
  examine: async ({ page, sight }, isBrief) => {
    const found: string[] = [];
    for (const size of isBrief ? (["phone"] as const) : (["desktop", "phone"] as const)) {
      await look(page, { size });
      found.push(...(await walk(page, size, !isBrief)));
    }
    if (sight.locale) found.push(...(await skipFaults(page)));
    return [...found, ...(await holdFaults(page))];
  },
};
