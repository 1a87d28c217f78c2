import { look, type Step } from "./step.ts";

/** 44 px: what acts on the page or leads through the site. */
const controls = "header a, nav a, button, input, select, summary, footer a, .skip";
const sizeOf = { control: 44, link: 24 };

/** A finger meets everything on a phone. */
export const targets: Step = {
  criteria: ["2.5.5", "2.5.8"],
  exclusions: ["sentence"],
  examine: async ({ page }) => {
    await look(page, { size: "phone" });
    return page.evaluate(
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
  },
};
