import { cutTexts } from "./cut-texts.ts";
import { look, type Step } from "./step.ts";

/** 320 px: a small phone, and a window of 1280 px at 400 %, which is the same to a page. */
export const reflow: Step = {
  criteria: ["1.4.10"],
  exclusions: ["skipLink", "drawing"],
  examine: async ({ page }) => {
    await look(page, { size: "narrow" });
    return cutTexts(page);
  },
};
