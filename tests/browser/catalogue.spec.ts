import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import type { AddressInfo } from "node:net";
import type { ViteDevServer } from "vite";
import configuration from "../../.htmlvalidate.mjs";
import type * as Pieces from "../../src/catalogue/pieces.ts";
import { themes, type Theme } from "../../src/catalogue/themes.ts";
import { languages } from "../../src/i18n/locales.ts";
import { axeOn } from "./axe.ts";
import { expect, test as base } from "./closed-network.ts";

/** The catalogue as `npm run dev` shows it. */
const test = base.extend<object, { server: ViteDevServer }>({
  server: [
    async ({}, use) => {
      // Loaded here, so that whoever only lists the tests does not load Astro and Vite.
      const { startVite } = await import("../unit/vite.ts");
      const server = await startVite();
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => {
    const { port } = server.httpServer?.address() as AddressInfo;
    await use(`http://localhost:${port}/catalogue/`);
  },
});

// One server for all.
test.describe.configure({ mode: "default" });

/**
 * What depends on words and layout shows in any theme. Best practices are those of whole pages, and the
 * contrast asked for is that of AAA, 7:1.
 */
const rules: Readonly<Record<Theme, RunOptions>> = {
  light: {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    rules: { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: true } },
  },
  dark: { runOnly: ["color-contrast-enhanced"] },
};

/** The level of a heading depends on the page around it. */
const htmlValidate = new HtmlValidate(
  new StaticConfigLoader({ ...configuration, rules: { ...configuration.rules, "heading-level": "off" } }),
);

const faultsIn = async (page: string): Promise<string[]> => {
  const { results } = await htmlValidate.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
};

/** Examples that are wider than their room. */
const wideOn = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".catalogue-piece")]
      .filter((piece) => piece.scrollWidth > piece.clientWidth)
      .map((piece) => piece.firstElementChild?.textContent.trim()),
  );

for (const locale of ["kk", "ar"] as const) {
  test(`every example in ${locale} is valid HTML`, async ({ server }) => {
    const { piecesIn } = (await server.ssrLoadModule("/src/catalogue/pieces.ts")) as typeof Pieces;
    const { tag, dir } = languages[locale];
    const pieces = await piecesIn(locale);
    expect(pieces.length).toBeGreaterThan(100);
    for (const { name, example, html, isInHead } of pieces) {
      const [head, body] = isInHead ? [html, ""] : ["", html];
      const page = `<!DOCTYPE html><html lang="${tag}" dir="${dir}"><head><title>${name}</title>${head}</head><body>${body}</body></html>`;
      expect.soft(await faultsIn(page), `${name}: ${example}`).toEqual([]);
    }
  });

  for (const theme of themes)
    test(`axe finds nothing in the examples in ${locale}, ${theme}, and a phone is wide enough`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./${locale}/${theme}/`);
      await page.evaluate(() => document.fonts.ready);
      const { violations } = await axeOn(page, rules[theme]);
      const places = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      expect.soft(places).toEqual([]);
      expect(await wideOn(page)).toEqual([]);
    });
}
