import { cutTexts } from "./cut-texts.ts";
import { look, type Step } from "./step.ts";

/** The text spacing of WCAG 1.4.12, which a reader may set. */
const wide = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const large = "html { font-size: 200% }";

const looks = [
  { name: "with wide spacing at 320 px", size: "narrow", styles: wide },
  { name: "with text twice as large at 320 px", size: "narrow", styles: large },
  { name: "twice as large with wide spacing at 1280 px", size: "desktop", styles: large + wide },
  { name: "with text twice as large at 1280 px", size: "desktop", styles: large },
  { name: "with wide spacing at 1280 px", size: "desktop", styles: wide },
] as const;
/** Where there is room for both at once, there is for each. */
const briefLooks = looks.slice(0, 3);

/** Wide spacing and text of double size cut nothing and lay nothing on another. */
export const text: Step = {
  criteria: ["1.4.4", "1.4.8", "1.4.12"],
  exclusions: ["skipLink", "drawing"],
  examine: async ({ page }, isBrief) => {
    const found: string[] = [];
    for (const { name, ...own } of isBrief ? briefLooks : looks) {
      await look(page, own);
      found.push(...(await cutTexts(page)).map((what) => `${name}: ${what}`));
    }
    return found;
  },
};
