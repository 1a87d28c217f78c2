import type { Page } from "@playwright/test";
import { look, type Step } from "./step.ts";

/** On paper a page is its text in black, without the furniture of the screen. */
const onPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const heading = document.querySelector("h1");
    const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    if (!heading || !isSeen(heading)) found.push("the heading is not printed");
    else if (getComputedStyle(heading).color !== "rgb(0, 0, 0)") found.push("the heading is not black");
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    if (ground !== "rgb(255, 255, 255)") found.push(`the paper is ${ground}`);
    if (getComputedStyle(document.body).backgroundColor !== "rgba(0, 0, 0, 0)")
      found.push("the text has a ground");
    for (const furniture of document.querySelectorAll(
      "body > header, body > footer, [data-leave], .sections",
    ))
      if (isSeen(furniture)) found.push(`${furniture.tagName} ${furniture.className} is printed`);
    return found;
  });

/** A ground is taken away in forced colours, so what has one must also have a border or an underline. */
const inForcedColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>("button, [data-leave], input, select")]
      .filter((element) => element.checkVisibility())
      // What the browser draws, it draws in the colours of the reader.
      .filter(
        (element) => !element.matches("[type=checkbox]") || getComputedStyle(element).appearance === "none",
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
      .filter((element) => !getComputedStyle(element).textDecorationLine.includes("underline"))
      .map((element) => `${element.outerHTML.slice(0, 80)} has neither border nor underline`);
    const lineOf = (element: Element | null): string | null =>
      element && getComputedStyle(element).borderBottomColor;
    for (const list of document.querySelectorAll(".navigation nav")) {
      const current = lineOf(list.querySelector("a[aria-current]"));
      const other = lineOf(list.querySelector("a:not([aria-current])"));
      if (current !== null && current === other) found.push("the current page looks like the others");
    }
    return found;
  });

const withMoreContrast = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return backgroundColor === "rgb(255, 255, 255)" && color === "rgb(0, 0, 0)"
      ? []
      : [`text is ${color} on ${backgroundColor}`];
  });

const withoutMotion = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isMoving = ({ transitionDuration, animationName }: CSSStyleDeclaration): boolean =>
      /[1-9]/.test(transitionDuration) || animationName !== "none";
    const found = [...document.querySelectorAll("*")]
      .filter((element) =>
        [undefined, "::before", "::after"].some((part) => isMoving(getComputedStyle(element, part))),
      )
      .map(({ tagName, className }) => `${tagName} ${String(className)} moves`);
    if (getComputedStyle(document.documentElement).scrollBehavior !== "auto")
      found.push("the page scrolls smoothly");
    return found;
  });

const views = [
  { name: "on paper", media: { media: "print", colorScheme: "dark" }, faultsOn: onPaper },
  { name: "in forced colours", media: { forcedColors: "active" }, faultsOn: inForcedColours },
  { name: "with more contrast", media: { contrast: "more" }, faultsOn: withMoreContrast },
  { name: "without motion", media: {}, faultsOn: withoutMotion },
] as const;

/** A page follows a reader who changes these while it is open. */
export const settings: Step = {
  criteria: ["1.4.1", "2.3.3"],
  exclusions: [],
  examine: async ({ page }) => {
    const found: string[] = [];
    for (const { name, media, faultsOn } of views) {
      await look(page, { media });
      found.push(...(await faultsOn(page)).map((what) => `${name}: ${what}`));
    }
    return found;
  },
};
