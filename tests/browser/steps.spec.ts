import type { StepName } from "../../src/measures/accessibility.ts";
import { localizedPages } from "./every-page.ts";
import { steps } from "./steps/index.ts";
import { expect, test } from "./visiting.ts";

/** One fault for each step, made on a page that has none, and what the step is to say of it. */
const faults: Record<StepName, { make: () => void; says: RegExp }> = {
  axe: {
    make: () => document.querySelector("h1")?.after(document.createElement("button")),
    says: /button-name/,
  },
  keyboard: {
    make: () => {
      for (const link of document.querySelectorAll<HTMLElement>("footer a")) link.style.outline = "none";
    },
    says: /has no outline of 2 px/,
  },
  reflow: {
    make: () => document.querySelector<HTMLElement>("main p")?.style.setProperty("inline-size", "400px"),
    says: /to \d+/,
  },
  text: {
    make: () => {
      const paragraph = document.querySelector<HTMLElement>(".prose p");
      if (paragraph) paragraph.style.cssText = `block-size: ${paragraph.offsetHeight}px; overflow: hidden`;
    },
    says: /its text is cut/,
  },
  settings: {
    make: () => document.querySelector("h1")?.style.setProperty("color", "red"),
    says: /on paper: the heading is not black/,
  },
  scripts: {
    make: () => document.querySelector("main p")?.append("more"),
    says: /the text is another one/,
  },
  targets: {
    make: () => document.querySelector<HTMLElement>("footer a")?.style.setProperty("display", "inline"),
    says: /not 44 px/,
  },
  tree: {
    make: () =>
      document.querySelector("main")?.append(document.createElement("nav"), document.createElement("hr")),
    says: /the tree differs/,
  },
  language: {
    make: () => document.querySelector(".prose p")?.append("in another language altogether"),
    says: /is marked as kk/,
  },
  contrast: {
    make: () => document.querySelector<HTMLElement>("main p")?.style.setProperty("color", "var(--seam)"),
    says: /text seam on wool is not held/,
  },
  markup: { make: () => undefined, says: /element-permitted|close-order|no-unknown/ },
};

const sight = localizedPages.find(({ template, locale }) => template === "page" && locale === "kk");
for (const [step, { make, says }] of Object.entries(faults) as [StepName, (typeof faults)[StepName]][]) {
  test(`the step ${step} sees what is wrong`, async ({ visitor }) => {
    if (!sight) throw new Error("There is no page to spoil.");
    const visit = await visitor.visit(sight);
    await visit.page.evaluate(make);
    const source = visit.source.replace("</h1>", "</h2>");
    expect((await steps[step].examine({ ...visit, source })).join("\n")).toMatch(says);
  });
}

test("axe is asked in both views for what differs from one to the other", async ({ visitor }) => {
  if (!sight) throw new Error("There is no page to spoil.");
  const visit = await visitor.visit(sight);
  await visit.page.evaluate(() =>
    document.querySelector("h1")?.style.setProperty("color", "light-dark(black, #222)"),
  );
  expect((await steps.axe.examine(visit)).join("\n")).toMatch(/^at 1280 px, dark, color-contrast-enhanced/);
});

test("axe is asked in brief too for what words decide", async ({ visitor }) => {
  if (!sight) throw new Error("There is no page to spoil.");
  const visit = await visitor.visit(sight);
  await visit.page.evaluate(() => document.querySelector("footer a")?.setAttribute("aria-label", "Another"));
  expect((await steps.axe.examine(visit, true)).join("\n")).toMatch(/label-content-name-mismatch/);
});

test("names and figures of the other direction that would change places are seen", async ({ visitor }) => {
  const arabic = localizedPages.find(({ template, locale }) => template === "page" && locale === "ar");
  if (!arabic) throw new Error("There is no page to spoil.");
  const visit = await visitor.visit(arabic);
  await visit.page.evaluate(() => document.querySelector(".prose p")?.append(" UNRCCA (2023) عام"));
  expect((await steps.language.examine(visit)).join("\n")).toMatch(/UNRCCA \(2023\)” is not isolated/);
});
