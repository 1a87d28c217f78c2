/**
 * `npm run screenshots -- [folder] [part of a name]`: pictures of every template in every language,
 * phone and desktop, light and dark, of the site in dist; for each template a sheet of all of them, to
 * be looked through; and one small sheet of the whole site, each template in one language.
 */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { serve } from "../../src/commands/serve.ts";
import { locales } from "../../src/i18n/locales.ts";
import { basePath } from "../../src/settings.ts";
import { launchOptions } from "./chromium.ts";
import { layOut } from "./contact-sheet.ts";
import { templatesIn, type Template } from "./templates.ts";

const [folder = "test-results/screenshots", only = ""] = process.argv.slice(2);
const sizes = {
  phone: { viewport: { width: 390, height: 844 }, shown: { width: 200, height: 580 } },
  desktop: { viewport: { width: 1280, height: 900 }, shown: { width: 408, height: 470 } },
};
const schemes = ["light", "dark"] as const;
const templates = Object.keys(templatesIn("en")) as Template[];
const names = Object.keys(sizes) as (keyof typeof sizes)[];
const pictureOf = (...parts: string[]): string => resolve(folder, `${parts.join("-")}.png`);

mkdirSync(folder, { recursive: true });
const { server, origin } = await serve("dist", 0);
const browser = await chromium.launch(await launchOptions());
const taken = new Set<string>();
for (const size of names) {
  for (const colorScheme of schemes) {
    const page = await browser.newPage({ viewport: sizes[size].viewport, colorScheme });
    for (const template of templates) {
      for (const locale of locales) {
        const file = pictureOf(template, locale, size, colorScheme);
        if (!file.includes(only, folder.length)) continue;
        await page.goto(`${origin}${basePath}${locale}/${templatesIn(locale)[template]}`);
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: file, fullPage: true });
        taken.add(file);
      }
    }
    await page.close();
  }
}

const across = 2088;
for (const template of templates) {
  const groups = names.map((size) => ({
    ...sizes[size].shown,
    pictures: schemes
      .flatMap((scheme) => locales.map((locale) => pictureOf(template, locale, size, scheme)))
      .filter((file) => taken.has(file)),
  }));
  if (groups.some(({ pictures }) => pictures.length > 0))
    await layOut(browser, groups, across, pictureOf("sheet", template));
}
// The languages take turns, light and dark too.
const turns = templates.map((template, place) =>
  pictureOf(template, locales[place % locales.length] ?? "en", "phone", schemes[place % 2] ?? "light"),
);
await layOut(
  browser,
  [{ width: 106, height: 220, pictures: turns.filter((file) => taken.has(file)) }],
  1376,
  pictureOf("contact-sheet"),
);
await browser.close();
server.close();
