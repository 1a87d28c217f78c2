/**
 * `npm run search -- <locale> "<query>"` prints the results, one JSON object a line. With a locale
 * alone it reads queries from standard input, one a line, and prints one JSON object for each. It
 * asks the same index files as a browser does: those of the built site in dist, or in DIST.
 */
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { openEngine, type Answer, type Engine } from "../search/engine.ts";
import { nodeLoader } from "../search/node-loader.ts";
import { basePath } from "../settings.ts";

/** Results printed for a query. */
const most = 10;

const topOf = ({ hits }: Answer) => Promise.all(hits.slice(0, most).map((hit) => hit.data()));

const printResults = async (engine: Engine, locale: string, query: string): Promise<void> => {
  for (const [place, { href, title, excerpt }] of (await topOf(await engine.search(query))).entries()) {
    const text = excerpt.map((part) => part.text).join("");
    console.log(JSON.stringify({ rank: place + 1, href, title, excerpt: text, locale }));
  }
};

const printAnswer = async (engine: Engine, query: string): Promise<void> => {
  const answer = await engine.search(query);
  const results = (await topOf(answer)).map(({ href }) => href);
  const suggestions = answer.suggestions.map((suggestion) => suggestion.query);
  console.log(JSON.stringify({ query, results, suggestions, ignored: answer.ignored }));
};

const [locale, query] = process.argv.slice(2);
const folder = process.env["DIST"] ?? "dist";
if (!locale || !existsSync(`${folder}/pagefind/${locale}`)) {
  console.error(
    `Expected a language that ${folder} can be searched in, found "${locale ?? ""}". Usage: npm run search -- kk "казакстан"; build the site first.`,
  );
  process.exit(1);
}
const base = `${basePath}pagefind/`;
const engine = await openEngine({ locale, base, load: nodeLoader(folder, base) });
if (query !== undefined) await printResults(engine, locale, query);
else for await (const line of createInterface({ input: process.stdin })) await printAnswer(engine, line);
