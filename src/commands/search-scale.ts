/**
 * `npm run search:scale -- [locale] [pages]`: the search of a site of 5,000 generated pages. Prints
 * bytes, and time as a ratio to plain Pagefind; fails if a page is lost, or a limit of bytes is passed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { close } from "pagefind";
import { languageBundle } from "../search/bundle/language-bundle.ts";
import type { BundleFile } from "../search/bundle/pagefind-run.ts";
import { openEngine } from "../search/engine.ts";
import { coldBytes } from "../search/evaluation/cold-bytes.ts";
import { generatedPages } from "../search/evaluation/generated.ts";
import { lostPages } from "../search/evaluation/lost-pages.ts";
import { plainSearch } from "../search/evaluation/plain.ts";
import { readQueries } from "../search/evaluation/queries.ts";
import { textsIn } from "../search/evaluation/texts.ts";
import { namesIn } from "../search/names.ts";
import { nodeLoader } from "../search/node-loader.ts";
import { readContent } from "../schemas/read.ts";
import { contentRoot } from "../settings.ts";

/** Bytes of a first search on a site of this size. */
const coldLimit = 200_000;

const [locale = "kk", count = "5000"] = process.argv.slice(2);
const dist = process.env["DIST"] ?? "dist";
const folder = mkdtempSync(join(tmpdir(), "search-scale-"));
const pages = generatedPages([...textsIn(join(dist, "pagefind", locale)).values()], Number(count), locale);

const write = (files: readonly BundleFile[]): void => {
  for (const { path, content } of files) {
    const target = join(folder, "pagefind", locale, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
};
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const kibibytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;

const files = await languageBundle(
  locale,
  pages,
  namesIn(Object.values(readContent(contentRoot).glossary), locale),
);
await close();
write(files);
const sizeOf = (start: string, size: (content: Uint8Array) => number): number =>
  sum(files.filter(({ path }) => path.startsWith(start)).map(({ content }) => size(content)));
const shards = files
  .filter(({ path }) => path.startsWith("lexicon/"))
  .map(({ content }) => gzipSync(content).length);

const base = "/scale/";
const engine = await openEngine({ locale, base, load: nodeLoader(folder, base) });
const plainFolder = mkdtempSync(join(tmpdir(), "search-scale-plain-"));
const { ask, indexBytes } = await plainSearch(locale, pages, plainFolder);
const queries = readQueries("tests/search/queries.jsonl").filter((query) => query.locale === locale);

const timeOf = async (search: (query: string) => Promise<unknown>): Promise<number> => {
  for (const { query } of queries) await search(query);
  const start = performance.now();
  for (const { query } of queries) await search(query);
  return (performance.now() - start) / queries.length;
};
const ours = await timeOf((query) => engine.search(query));
const plain = await timeOf(ask);
const cold = await Promise.all(
  queries.slice(0, 8).map(async ({ query }) => coldBytes(folder, locale, query)),
);
const { asked, lost } = await lostPages(files, locale, engine);

console.log(`${pages.length} pages in ${locale}`);
console.log(
  `index ${kibibytes(sizeOf("index/", (content) => content.length))}, plain ${kibibytes(indexBytes)}; chunks: ${files.filter(({ path }) => path.startsWith("index/")).length}`,
);
console.log(
  `lexicon ${kibibytes(sum(shards))} gzipped, in ${shards.length} shards, the largest ${kibibytes(Math.max(...shards))}`,
);
console.log(`first search: ${kibibytes(Math.min(...cold))} to ${kibibytes(Math.max(...cold))}`);
console.log(
  `mean time of a query: ${ours.toFixed(2)} ms, ${(ours / plain).toFixed(2)} times that of plain Pagefind`,
);
console.log(`pages lost at the boundaries of chunks: ${lost} in ${asked} queries`);
rmSync(folder, { recursive: true, force: true });
rmSync(plainFolder, { recursive: true, force: true });
process.exit(lost > 0 || Math.max(...cold) > coldLimit ? 1 : 0);
