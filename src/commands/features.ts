/**
 * `npm run test:features`: does anything in the sheets and scripts of the built site need a browser
 * younger than two years? Asks ESLint with the lists of Baseline and caniuse, which are brought for it.
 * What is a property of an object, such as the methods of a popover, those lists cannot see.
 */
import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { ESLint, type Linter } from "eslint";
import { bringTool } from "./bring-tool.ts";

/** What all browsers had when this year ended may be used, and those browsers are asked for. */
const year = 2024;
const browsers = ["chrome 131", "edge 131", "firefox 133", "safari 18.2", "ios_saf 18.2", "samsung 27"];

/** What not all of them have, by a part of what is said of it, and why nobody misses it. */
const degrades: Readonly<Record<string, string>> = {
  "'accent-color'": "a box to be ticked has the colour of the system instead of ours",
  "'print-color-adjust'": "on paper filled and hollow signs look alike; words beside them say the same",
  "'text-size-adjust'": "a phone that is turned enlarges letters, as it does everywhere",
  "of property 'break-after'": "a printed heading may stand alone at the foot of a sheet",
  "'match-parent'": "Chromium and Safari know the older name that stands before it",
  "'pretty' of property 'text-wrap'": "lines break as they always did",
  "'ui-monospace'": "the next typeface of the list is taken",
  "'@view-transition'": "pages follow each other at once",
  "'view-transition-name'": "pages follow each other at once",
  "Selector 'view-transition": "pages follow each other at once",
  "'hyphenate-limit-chars'": "the browser divides shorter Russian and English words too",
  "Selector 'details-content":
    "on paper a long table is shown only if it was opened; its main figure always is",
  trustedTypes: "asked for before it is used; without it the policy still forbids scripts of others",
};

const modules = bringTool("features", { "@eslint/css": "2.0.0", "eslint-plugin-compat": "7.0.2" });
const brought = (name: string): unknown => {
  const plugin = createRequire(join(modules, "from-here.js"))(name) as { default?: unknown };
  return plugin.default ?? plugin;
};
// What is brought has no types here.
const config = [
  {
    files: ["**/*.css"],
    plugins: { css: brought("@eslint/css") },
    language: "css/css",
    rules: { "css/use-baseline": ["error", { available: year }] },
  },
  {
    files: ["**/*.js"],
    plugins: { compat: brought("eslint-plugin-compat") },
    rules: { "compat/compat": ["error", browsers.join(", ")] },
    settings: { browsers, lintAllEsApis: true },
  },
] as unknown as Linter.Config[];

const files = globSync(["dist/_astro/*.{css,js}", "dist/sw.js"]);
if (files.length === 0) throw new Error("There is no built site in dist: npm run build makes it.");
const linter = new ESLint({
  overrideConfigFile: true,
  overrideConfig: config,
  ignore: false,
  allowInlineConfig: false,
});
const results = await linter.lintFiles(files);
const said = results.flatMap(({ filePath, messages }) =>
  messages.map(({ message, line, column }) => ({
    message,
    place: `${relative(".", filePath)}:${String(line)}:${String(column)}`,
  })),
);
const known = Object.keys(degrades);
const faults = said.filter(({ message }) => !known.some((part) => message.includes(part)));
for (const { message, place } of faults) console.log(`${place}: ${message}`);
console.log(`${files.length} files, browsers of ${year}: ${faults.length} faults. Without harm some lack:`);
for (const [part, harmless] of Object.entries(degrades))
  if (said.some(({ message }) => message.includes(part))) console.log(`  ${part}: ${harmless}`);
process.exitCode = faults.length === 0 ? 0 : 1;
