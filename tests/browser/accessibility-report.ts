/**
 * `npm run a11y:report`: examines every template in every language as the tests do, and writes what was
 * found, failures included, from which the site's own page on accessibility tells it. `-- --trees`
 * keeps the trees of today instead, as those to which pages are held.
 */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { serve } from "../../src/commands/serve.ts";
import { locales } from "../../src/i18n/locales.ts";
import { accessibility, stepNames } from "../../src/measures/accessibility.ts";
import { basePath } from "../../src/settings.ts";
import { faintPairsIn, themes } from "../colours.ts";
import { launchOptions } from "./chromium.ts";
import { everyPage, templateNames, type Sight } from "./every-page.ts";
import { examine, steps, type Finding } from "./steps/index.ts";
import { keepTree } from "./steps/tree.ts";
import { visitorOf } from "./visitor.ts";

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { version: string }).version;

const { server, origin } = await serve("dist", 0);
const browser = await chromium.launch(await launchOptions());
const visitor = await visitorOf(browser, origin + basePath);

const keepTrees = async (): Promise<void> => {
  for (const sight of everyPage)
    if (!sight.locale || sight.locale === locales[0]) await keepTree(await visitor.visit(sight));
};

const write = (found: readonly Finding[]): void =>
  accessibility.write({
    tools: {
      "axe-core": versionOf("axe-core"),
      Chromium: browser.version(),
      "html-validate": versionOf("html-validate"),
      Playwright: versionOf("@playwright/test"),
    },
    templates: templateNames,
    languages: locales,
    steps: stepNames.map((step) => ({
      step,
      criteria: [...steps[step].criteria],
      pages: everyPage.length,
      exclusions: [...steps[step].exclusions],
      failures: found
        .filter((finding) => finding.step === step)
        .map(({ template, locale, what }) => ({ template, locale, what })),
    })),
  });

/** Nothing can be done with a page that does not open, and all of it counts as failed. */
const notOpened = ({ template, locale }: Sight, error: unknown): Finding[] =>
  stepNames.map((step) => ({ step, template, locale, what: `could not be opened: ${String(error)}` }));

const report = async (): Promise<void> => {
  const found: Finding[] = Object.entries(themes).flatMap(([theme, tokens]) =>
    faintPairsIn(tokens).map((pair) => ({
      step: "contrast" as const,
      template: "every" as const,
      locale: undefined,
      what: `${theme}: ${pair}`,
    })),
  );
  for (const sight of everyPage) {
    const own = await visitor.visit(sight).then(
      (visit) => examine(visit),
      (error: unknown) => notOpened(sight, error),
    );
    found.push(...own);
    console.log(`${sight.name}: ${own.length}`);
    for (const { step, what } of own) console.error(`  ${step}: ${what}`);
  }
  write(found);
  if (found.length > 0) process.exitCode = 1;
};

await (process.argv.includes("--trees") ? keepTrees() : report());
await visitor.leave();
await browser.close();
server.close();
