import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import { axeOn } from "../axe.ts";
import { look, type Step } from "./step.ts";

const colours = ["color-contrast", "color-contrast-enhanced"];
/** Rules that are asked besides those of a kind, and one that is not. */
const also = (...names: readonly string[]): RunOptions["rules"] => ({
  "color-contrast": { enabled: false },
  ...Object.fromEntries(names.map((name) => [name, { enabled: true }])),
});

/** The contrast of AAA, 7:1, is the one rule above AA that axe has and that suits the site; what meets it meets 4.5:1. */
const everything: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: also("color-contrast-enhanced"),
};
/** What else can differ from one width and scheme to another: all the rest is read from the same elements. */
const seen: RunOptions = {
  runOnly: ["cat.color", "cat.sensory-and-visual-cues"],
  rules: also("color-contrast-enhanced", "scrollable-region-focusable"),
};
/** What words decide: names, texts in place of pictures, the languages they say they are in. */
const said: RunOptions = {
  runOnly: ["cat.name-role-value", "cat.text-alternatives", "cat.language"],
  rules: also("label-content-name-mismatch", "landmark-unique", "label", "select-name"),
};

/** Layout changes with the width and colours with the scheme, neither with the other: two views see all of both. */
const views = [
  { name: "at 320 px, light", size: "narrow", media: {}, rules: everything },
  { name: "at 1280 px, dark", size: "desktop", media: { colorScheme: "dark" }, rules: seen },
] as const;
const briefViews = [{ ...views[0], rules: said }];

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
    for (const { name, rules, ...own } of isBrief ? briefViews : views) {
      await look(page, { ...own, styles: "*::before, *::after { display: none !important }" });
      if (!isBrief) await flatten(page); // only colours ask for it
      const { violations, incomplete } = await axeOn(page, rules);
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
