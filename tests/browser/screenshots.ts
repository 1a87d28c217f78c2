/**
 * `npm run screenshots -- [folder] [part of a path]`: pictures of every template in every language,
 * phone and desktop, light and dark, of the site in dist.
 */
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { serve } from "../../src/commands/serve.ts";
import { locales } from "../../src/i18n/locales.ts";
import { basePath } from "../../src/settings.ts";
import { launchOptions } from "./chromium.ts";
import { templatesIn } from "./templates.ts";

const [folder = "test-results/screenshots", only = ""] = process.argv.slice(2);
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

mkdirSync(folder, { recursive: true });
const { server, origin } = await serve("dist", 0);
const browser = await chromium.launch(await launchOptions());
for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ viewport, colorScheme });
    for (const locale of locales) {
      for (const [name, path] of Object.entries(templatesIn(locale))) {
        const file = `${name}-${locale}-${size}-${colorScheme}.png`;
        if (!file.includes(only)) continue;
        await page.goto(`${origin}${basePath}${locale}/${path}`);
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: `${folder}/${file}`, fullPage: true });
      }
    }
    await page.close();
  }
}
await browser.close();
server.close();
