import type { Page } from "@playwright/test";
import { colourNames, controlPairs, textPairs } from "../../colours.ts";
import { look, type Step } from "./step.ts";

/** In the place of each colour one that no other has, so that a colour on the page tells its token. */
const coded = new Map(colourNames.map((name, at) => [`rgb(${at + 1}, 0, 0)`, name]));
const styles = `:root { ${[...coded].map(([code, name]) => `--${name}: ${code} !important`).join("; ")} }`;

interface Met {
  kind: "text" | "border";
  front: string;
  ground: string;
  where: string;
}

/** Each text, and each border of a control, with the grounds on which it stands. */
const pairsOn = (page: Page): Promise<Met[]> =>
  page.evaluate(() => {
    const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$/.test(colour);
    /** The colours behind an element: of the nearest ground, or of the page and of the ray over it. */
    const groundsOf = (element: Element | null): string[] => {
      for (let room = element; room; room = room.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(room);
        const drawn = (backgroundImage.match(/rgba?\([^)]*\)/g) ?? []).filter((colour) => !isClear(colour));
        if (drawn.length > 0) return drawn;
        if (!isClear(backgroundColor)) return [backgroundColor];
        if (room.matches(".ray")) {
          const ray = getComputedStyle(room, "::before").backgroundImage.match(/rgba?\([^)]*\)/g) ?? [];
          const spread = ray.filter((colour) => !isClear(colour)).slice(1); // the first only --ink may cross
          return [...groundsOf(room.parentElement), ...spread];
        }
      }
      return [];
    };
    const met = new Map<string, Met>();
    const note = (kind: Met["kind"], front: string, behind: Element | null, element: Element): void => {
      for (const ground of groundsOf(behind))
        met.set(`${kind} ${front} ${ground}`, {
          kind,
          front,
          ground,
          where: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
        });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set<Element>();
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element || seen.has(element) || !walker.currentNode.nodeValue?.trim()) continue;
      seen.add(element);
      // What is drawn is held by tests/unit/contrast.test.ts.
      if (!element.checkVisibility() || element.closest("svg")) continue;
      note("text", getComputedStyle(element).color, element, element);
    }
    for (const control of document.querySelectorAll("button, input, select, textarea")) {
      const { borderTopWidth, borderTopColor } = getComputedStyle(control);
      const isDrawn = control.checkVisibility() && Number.parseFloat(borderTopWidth) > 0;
      if (isDrawn && !isClear(borderTopColor)) note("border", borderTopColor, control.parentElement, control);
    }
    return [...met.values()];
  });

const held = {
  text: new Set(textPairs.map((pair) => pair.join(" on "))),
  // What is held as a text is more than enough for a border.
  border: new Set([...textPairs, ...controlPairs].map((pair) => pair.join(" on "))),
};

/** Whatever stands on a page is one of the pairs of colours that are held to their contrast in every theme. */
export const contrast: Step = {
  criteria: ["1.4.3", "1.4.6", "1.4.11"],
  exclusions: ["drawing", "decoration"],
  examine: async ({ page }) => {
    await look(page, { styles });
    return (await pairsOn(page)).flatMap(({ kind, front, ground, where }) => {
      const pair = [front, ground].map((colour) => coded.get(colour) ?? colour).join(" on ");
      return held[kind].has(pair) ? [] : [`${kind} ${pair} is not held to its contrast: ${where}`];
    });
  },
};
