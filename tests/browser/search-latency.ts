/**
 * `npm run search:latency`: how long a reader waits for a search in a real browser once its files are
 * there, from the key that asks to the results on the page, for the project's own queries. Figures
 * hold for the machine they were taken on; nothing fails by them.
 */
import { chromium } from "@playwright/test";
import { serve } from "../../src/commands/serve.ts";
import { locales } from "../../src/i18n/locales.ts";
import { readQueries } from "../../src/search/evaluation/queries.ts";
import { basePath } from "../../src/settings.ts";
import { launchOptions } from "./chromium.ts";

/** Milliseconds from submitting the form until what was found stands there. */
const askOnce = async (query: string): Promise<number> => {
  const form = document.querySelector<HTMLFormElement>("form[role=search]");
  const status = document.querySelector("[data-search-status]");
  const input = form?.querySelector("input");
  if (!form || !status || !input) throw new Error("This is not the search page.");
  const busy = document.querySelector<HTMLElement>("[data-search]")?.dataset["busy"];
  const start = performance.now();
  const done = new Promise<number>((resolve) => {
    new MutationObserver((_, observer) => {
      if (status.textContent === "" || status.textContent === busy) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  input.value = query;
  form.requestSubmit();
  return done;
};

const queries = readQueries("tests/search/queries.jsonl");
const { server, origin } = await serve("dist", 0);
const browser = await chromium.launch(await launchOptions());
console.log("language  queries  milliseconds: median, 95 of 100, most");
for (const locale of locales) {
  const page = await browser.newPage();
  await page.goto(`${origin}${basePath}${locale}/search/`);
  const own = queries.filter((query) => query.locale === locale);
  const times: number[] = [];
  for (const turn of ["cold", "warm"]) {
    for (const { query } of own) {
      const time = await page.evaluate(askOnce, query);
      if (turn === "warm") times.push(time);
    }
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1);
  console.log(`${locale.padEnd(9)} ${String(own.length).padEnd(8)} ${at(0.5)}, ${at(0.95)}, ${at(1)}`);
  await page.close();
}
await browser.close();
server.close();
