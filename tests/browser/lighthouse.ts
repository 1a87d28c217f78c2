/**
 * `npm run lighthouse [-- part of a template's name]`: what Lighthouse says of every template in Kazakh
 * and Arabic, on the built site as a public host serves it. Writes the measure that the page on quality
 * tells, failures included, unless only some templates were asked for; fails where a goal is missed.
 */
import { rmSync } from "node:fs";
import { lighthouse, middleOf, missesOf, type LighthousePage } from "../../src/measures/lighthouse.ts";
import { templateNames } from "../../src/measures/templates.ts";
import { basePath } from "../../src/settings.ts";
import { serveEncrypted } from "./encrypted-server.ts";
import { lighthouseVersion, openLighthouse } from "./lighthouse-run.ts";
import { packedCopyOf } from "./packed-copy.ts";
import { templatesIn } from "./templates.ts";

const [part = ""] = process.argv.slice(2);
const sights = templateNames
  .filter((template) => template.includes(part))
  .flatMap((template) =>
    (["kk", "ar"] as const).map((locale) => ({
      template,
      locale,
      path: `${locale}/${templatesIn(locale)[template]}`,
    })),
  );

const pages: LighthousePage[] = [];
const called = new Set<string>();
let Chromium = "";

const copy = packedCopyOf(
  "dist",
  sights.map(({ path }) => path),
);
const { server, origin } = await serveEncrypted(copy);
const { measure, close } = await openLighthouse();
try {
  for (const { template, locale, path } of sights) {
    const measureOnce = async (): Promise<LighthousePage> => {
      const { figures, foreignHosts, chromium } = await measure(`${origin}${basePath}${path}`);
      for (const host of foreignHosts) called.add(host);
      Chromium = chromium;
      return { template, locale, ...figures, runs: 1 };
    };
    const first = await measureOnce();
    const page =
      missesOf(first).length > 0 ? middleOf([first, await measureOnce(), await measureOnce()]) : first;
    const { scores, lcp, cls, tbt, failed, benchmarkIndex, runs } = page;
    console.log(
      `${template} ${locale}: ${Object.values(scores).join(" ")}, LCP ${lcp} ms, CLS ${cls}, TBT ${tbt} ms, BenchmarkIndex ${benchmarkIndex}`,
      ...(runs > 1 ? [`(the middle of ${runs})`] : []),
      ...failed,
    );
    pages.push(page);
  }
} finally {
  close();
  server.close();
  rmSync(copy, { recursive: true });
}

const foreignHosts = [...called].toSorted();
if (part === "")
  lighthouse.write({ tools: { Chromium, Lighthouse: lighthouseVersion }, pages, foreignHosts });
const problems = [
  ...pages.flatMap((page) => {
    const misses = missesOf(page);
    return misses.length > 0 ? [`${page.template} in ${page.locale} misses ${misses.join(", ")}.`] : [];
  }),
  ...foreignHosts.map((host) => `Another server was called: ${host}`),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
