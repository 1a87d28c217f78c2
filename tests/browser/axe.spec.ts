import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./closed-network.ts";
import { commonPages, foundPages, inBothAndSome, inBothDirections, show } from "./every-page.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The contrast of AAA, 7:1: the one rule above AA that axe has and that suits the site. */
const contrast = { "color-contrast-enhanced": { enabled: true } };
const colours = ["color-contrast", "color-contrast-enhanced"];
/**
 * Layout changes with the width and colours with the scheme, neither with the other: two views see all
 * of both. Neither changes with words, so three languages are looked at in one view, without colours,
 * and of them two pages and the search: the rest of their pages are of the same templates, whose names
 * and languages tests/dist reads in all five.
 */
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

for (const sight of [...inBothAndSome, ...commonPages, ...foundPages]) {
  test(`axe finds nothing on ${sight.name}`, async ({ page }) => {
    await show(page, sight);
    const found: string[] = [];
    const examine = async (where: string, axe: AxeBuilder): Promise<void> => {
      const { violations, incomplete } = await axe.analyze();
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
    const isWhole = !("locale" in sight) || inBothDirections.some(({ locale }) => locale === sight.locale);
    for (const { width, colorScheme } of isWhole ? views : views.slice(0, 1)) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const where = `${width} px, ${colorScheme}`;
      if (!isWhole) {
        await examine(where, new AxeBuilder({ page }).withTags(tags).disableRules(colours));
        continue;
      }
      await flatten(page, "without the ray");
      await examine(where, new AxeBuilder({ page }).options({ rules: contrast }).withTags(tags));
      // The colours of the ray do not depend on the words that it crosses.
      if (!inBothDirections.some(({ name }) => name === sight.name)) continue;
      await flatten(page, "all in the ray");
      await examine(`${where}, in the ray`, new AxeBuilder({ page }).withRules(colours));
    }
    expect(found).toEqual([]);
  });
}
