import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { close } from "pagefind";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withSmallChunks } from "../../src/search/bundle/chunks.ts";
import { pagefindRun, type BundleFile } from "../../src/search/bundle/pagefind-run.ts";
import { nodeLoader } from "../../src/search/node-loader.ts";
import type { PagefindInstance } from "../../src/search/pagefind-api.ts";

/** Words of three letters, so many that Pagefind's one chunk of them is cut into several. */
const letters = [..."abcdefghij"];
const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
const pages = Array.from({ length: 60 }, (_, page) => ({
  path: `p${page}/index.html`,
  locale: "en",
  html: `<html lang="en"><body data-pagefind-body><h1>p${page}</h1><p>${words
    .filter((_, place) => (place * 7 + page) % 5 === 0)
    .join(" ")}</p></body></html>`,
}));

let asMade: BundleFile[];
let cut: BundleFile[];

beforeAll(async () => {
  asMade = await pagefindRun(pages);
  await close();
  cut = withSmallChunks(asMade);
});

const body = ({ content }: BundleFile): Uint8Array => gunzipSync(content).subarray("pagefind_dcd".length);
const chunksOf = (files: readonly BundleFile[]): BundleFile[] =>
  files.filter(({ path }) => path.startsWith("index/"));
const listOf = (files: readonly BundleFile[]): [from: string, to: string, name: string][] => {
  const meta = files.find(({ path }) => path.endsWith(".pf_meta"));
  if (!meta) throw new Error("no meta file");
  return (decode(body(meta)) as [unknown, unknown, [string, string, string][]])[2];
};
/** The entries of the index, in the order of the list of chunks. */
const entriesOf = (files: readonly BundleFile[]): [string, ...unknown[]][] =>
  listOf(files).flatMap(([, , name]) => {
    const file = files.find(({ path }) => path === `index/${name}.pf_index`);
    if (!file) throw new Error(`no chunk ${name}`);
    return (decode(body(file)) as [[string, ...unknown[]][]])[0];
  });

test("Pagefind's chunks are what is decoded and encoded again, byte for byte", () => {
  for (const file of chunksOf(asMade)) expect(Buffer.from(encode(decode(body(file))))).toEqual(body(file));
});

test("smaller chunks hold the same words in the same order", () => {
  expect(chunksOf(cut).length).toBeGreaterThan(4 * chunksOf(asMade).length);
  expect(entriesOf(cut)).toEqual(entriesOf(asMade));
});

test("the list names the first and the last word of each chunk", () => {
  for (const [from, to, name] of listOf(cut)) {
    const file = cut.find(({ path }) => path.endsWith(`${name}.pf_index`));
    const [entries] = decode(body(file as BundleFile)) as [[string][]];
    expect([from, to]).toEqual([entries[0]?.[0], entries.at(-1)?.[0]]);
  }
});

test("everything else of the bundle is as Pagefind made it, and named by the entry file", () => {
  const others = (files: readonly BundleFile[]) =>
    files.filter(({ path }) => !/^index\/|_meta$|entry\.json$/.test(path));
  expect(others(cut)).toEqual(others(asMade));
  const entry = cut.find(({ path }) => path === "pagefind-entry.json");
  const meta = cut.find(({ path }) => path.endsWith(".pf_meta"));
  const name = /^pagefind\.(.*)\.pf_meta$/.exec(meta?.path ?? "")?.[1];
  expect(Buffer.from(entry?.content ?? []).toString()).toContain(`"hash":"${name}"`);
});

test("files that are no bundle of Pagefind's are refused", () => {
  expect(() => withSmallChunks(asMade.filter(({ path }) => !path.endsWith("_meta")))).toThrow("not one file");
});

test("Pagefind finds every word in smaller chunks on the pages where it found it before", async () => {
  const folder = mkdtempSync(join(tmpdir(), "chunks-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const open = async (name: string, files: readonly BundleFile[]): Promise<PagefindInstance> => {
    for (const { path, content } of files) {
      const target = join(folder, name, "pagefind", path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    const base = `/${name}/`;
    const { createInstance } = await nodeLoader(join(folder, name), base).pagefind(base);
    return createInstance({ basePath: base });
  };
  const [before, after] = [await open("before", asMade), await open("after", cut)];
  const urlsFor = async (instance: PagefindInstance, word: string): Promise<string[]> => {
    const { results } = await instance.search(word, {});
    return results.map(({ id }) => id).toSorted();
  };
  for (const word of words.filter((_, place) => place % 3 === 0)) {
    const expected = await urlsFor(before, word);
    expect(expected).toHaveLength(12);
    expect([word, await urlsFor(after, word)]).toEqual([word, expected]);
  }
});
