import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressSite } from "../../src/hosting/compress.ts";

const text = "Азаматтық қоғам. ".repeat(100);
let folder: string;
let cache: string;

const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
const read = (name: string): Buffer => readFileSync(join(folder, name));
const packedOf = (name: string): string[] =>
  readdirSync(folder).filter((each) => each.startsWith(`${name}.`));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pack-"));
  cache = mkdtempSync(join(tmpdir(), "pack-cache-"));
});
afterEach(() => {
  for (const each of [folder, cache]) rmSync(each, { recursive: true });
});

test("a text stands there in three packed forms, which unpack to itself", async () => {
  write("page.html", text);
  expect(await compressSite(folder, cache)).toBe(1);
  expect(packedOf("page.html")).toEqual(["page.html.br", "page.html.gz", "page.html.zst"]);
  expect(brotliDecompressSync(read("page.html.br")).toString()).toBe(text);
  expect(gunzipSync(read("page.html.gz")).toString()).toBe(text);
  expect(zstdDecompressSync(read("page.html.zst")).toString()).toBe(text);
});

test("what is packed in itself, or so small that packing saves no packet, is left alone", async () => {
  write("picture.png", text);
  write("small.html", text.slice(0, 500));
  expect(await compressSite(folder, cache)).toBe(0);
  expect(readdirSync(folder)).toEqual(["picture.png", "small.html"]);
});

test("where packing saves nothing, nothing is put beside the file", async () => {
  const digests = Array.from({ length: 64 }, (_, at) => createHash("sha256").update(`${at}`).digest());
  write("noise.txt", Buffer.concat(digests));
  await compressSite(folder, cache);
  expect(packedOf("noise.txt")).toEqual([]);
});

test("two pages that say the same are packed once", async () => {
  write("one.html", text);
  write("two.html", text);
  expect(await compressSite(folder, cache)).toBe(1);
  expect(read("one.html.br")).toEqual(read("two.html.br"));
});

test("what was packed before is taken from the cache, which keeps nothing else", async () => {
  write("page.html", text);
  await compressSite(folder, cache);
  expect(await compressSite(folder, cache)).toBe(0);
  write("page.html", `${text}More.`);
  expect(await compressSite(folder, cache)).toBe(1);
  expect(readdirSync(cache)).toHaveLength(3);
});

test("a damaged cache is made anew", async () => {
  write("page.html", text);
  await compressSite(folder, cache);
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), "damaged");
  expect(await compressSite(folder, cache)).toBe(1);
  expect(brotliDecompressSync(read("page.html.br")).toString()).toBe(text);
  expect(existsSync(join(folder, "page.html.gz"))).toBe(true);
});

test("a cache with folders in the place of files is made anew, and one that is no folder spoils nothing", async () => {
  write("page.html", text);
  await compressSite(folder, cache);
  for (const name of readdirSync(cache)) {
    rmSync(join(cache, name));
    mkdirSync(join(cache, name, "inside"), { recursive: true });
  }
  expect(await compressSite(folder, cache)).toBe(1);
  expect(await compressSite(folder, cache)).toBe(0);
  const file = join(cache, readdirSync(cache)[0] ?? "");
  expect(await compressSite(folder, file)).toBe(1);
  expect(brotliDecompressSync(read("page.html.br")).toString()).toBe(text);
});
