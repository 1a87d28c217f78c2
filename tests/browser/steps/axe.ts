import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import { axeOn } from "../axe.ts";
import { look, type Step } from "./step.ts";

const rules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const colours = ["color-contrast", "color-contrast-enhanced"];
/** The contrast of AAA, 7:1, is the one rule above AA that axe has and that suits the site; what meets it meets 4.5:1. */
const withColours: RunOptions = {
  ...rules,
  rules: { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: true } },
};
/** Which colour stands on which is the same in all words; and the step of targets asks more, a fifth sooner. */
const brief: RunOptions = {
  ...rules,
  rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
};

/** Layout changes with the width and colours with the scheme, neither with the other: two views see all of both. */
const views = [
  { name: "at 320 px, light", size: "narrow", media: {} },
  { name: "at 1280 px, dark", size: "desktop", media: { colorScheme: "dark" } },
] as const;

/**
 * Axe does not judge text over a gradient or over a pseudo-element. So that it judges all text, drawn
 * grounds are made flat: a gradient becomes its last colour (a cut corner is the only thing lost), and
 * the ray is not there; the step of contrast knows what may stand in it.
 */
const flatten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      element.style.background = "";
      const last = getComputedStyle(element)
        .backgroundImage.match(/rgba?\([^)]*\)/g)
        ?.at(-1);
      if (last) element.style.background = last;
    }
  });

export const axe: Step = {
  criteria: ["1.1.1", "1.3.1", "1.4.3", "1.4.6", "2.4.4", "2.4.9", "2.5.3", "3.1.1", "3.1.2", "4.1.2"],
  exclusions: ["drawing"],
  examine: async ({ page }, isBrief) => {
    const found: string[] = [];
    for (const { name, ...own } of isBrief ? views.slice(0, 1) : views) {
      await look(page, { ...own, styles: "*::before, *::after { display: none !important }" });
      if (!isBrief) await flatten(page); // only colours ask for it
      const { violations, incomplete } = await axeOn(page, isBrief ? brief : withColours);
      const undecided = incomplete
        .filter(({ id }) => colours.includes(id))
        // Axe sees nothing of what is drawn under words: tests/unit/contrast.test.ts holds those of the map.
        .map((rule) => ({ ...rule, nodes: rule.nodes.filter(({ html }) => !html.startsWith("<text ")) }))
        .filter(({ nodes }) => nodes.length > 0);
      for (const { id, help, nodes } of [...violations, ...undecided])
        found.push(`${name}, ${id}: ${help}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    }
    return found;
  },
};
