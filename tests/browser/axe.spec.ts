import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import { axeOn } from "./axe.ts";
import { expect, test } from "./closed-network.ts";
import { everyPage, inBothDirections, show } from "./every-page.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const colours = ["color-contrast", "color-contrast-enhanced"];
/** The contrast of AAA, 7:1: the one rule above AA that axe has and that suits the site. */
const everything: RunOptions = { runOnly: tags, rules: { "color-contrast-enhanced": { enabled: true } } };
const onlyColours: RunOptions = { runOnly: colours };
/** Layout changes with the width and colours with the scheme, neither with the other: two views see all of both. */
const views = [
  { width: 320, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

/**
 * Axe does not judge text over a gradient or over a pseudo-element, and the ray of light is both. So
 * that it judges all text, the drawn grounds are made flat: a gradient becomes its last colour (a cut
 * corner is the only thing lost), and the ray fills its whole room with one colour or is not there.
 */
const flatten = (page: Page, ray: "without the ray" | "all in the ray"): Promise<void> =>
  page.evaluate((lit) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `*::before, *::after { display: none !important } ${lit ? ".ray { background: var(--glow) }" : ""}`,
    );
    document.adoptedStyleSheets = [sheet];
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      element.style.background = "";
      const colours = getComputedStyle(element).backgroundImage.match(/rgba?\([^)]*\)/g);
      const last = colours?.at(-1);
      if (last) element.style.background = last;
    }
  }, ray === "all in the ray");

test("axe would find a button without a name and words in a pale colour", async ({ page }) => {
  await page.goto("./en/safety/");
  await page.evaluate(() => {
    document.querySelector("h1")?.after(document.createElement("button"));
    const words = document.querySelector<HTMLElement>("main p");
    if (words) words.style.color = "#666";
  });
  await flatten(page, "without the ray");
  const { violations } = await axeOn(page, everything);
  expect(violations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["button-name", "color-contrast-enhanced"]),
  );
});

for (const sight of everyPage) {
  test(`axe finds nothing on ${sight.name}`, async ({ page }) => {
    await show(page, sight);
    const found: string[] = [];
    const examine = async (where: string, options: RunOptions): Promise<void> => {
      const { violations, incomplete } = await axeOn(page, options);
      const undecided = incomplete
        .filter(({ id }) => id.startsWith("color-contrast"))
        // Axe sees nothing of what is drawn under words: tests/unit/contrast.test.ts holds those of the map.
        .map((rule) => ({ ...rule, nodes: rule.nodes.filter(({ html }) => !html.startsWith("<text ")) }))
        .filter(({ nodes }) => nodes.length > 0);
      for (const { id, help, nodes } of [...violations, ...undecided]) {
        const places = nodes.map(
          ({ target, any }) => `${target.join(" ")} ${JSON.stringify(any[0]?.data?.messageKey)}`,
        );
        found.push(`${where}, ${id}: ${help}: ${places.join(", ")}`);
      }
    };
    for (const { width, colorScheme } of views) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const where = `${width} px, ${colorScheme}`;
      await flatten(page, "without the ray");
      await examine(where, everything);
      // The colours of the ray do not depend on the words that it crosses.
      if (!inBothDirections.some(({ name }) => name === sight.name)) continue;
      await flatten(page, "all in the ray");
      await examine(`${where}, in the ray`, onlyColours);
    }
    expect(found).toEqual([]);
  });
}
