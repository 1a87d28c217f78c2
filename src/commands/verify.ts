/**
 * `npm run verify -- <copy> [<original>]`: whether a copy of the site is a true one. Both are a
 * folder or an address; without an original the copy is held against its own manifest, which shows
 * damage but not forgery. What a server has beside the files of the manifest cannot be seen.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  differencesFrom,
  digestOf,
  digestsIn,
  manifestIn,
  manifestPath,
  type Manifest,
} from "../editions/manifest.ts";
import { visibly } from "../signs.ts";

/** Files asked for at one time. */
const together = 8;

const isAddress = (place: string): boolean => /^https?:\/\//.test(place);

/** A file as it was packed, whatever packing it travels in; undefined where the server has none. */
const fetched = async (address: string, path: string): Promise<Uint8Array | undefined> => {
  const url = `${address.replace(/\/$/, "")}/${path.split("/").map(encodeURIComponent).join("/")}`;
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch (error) {
    throw new Error(`${url} does not answer.`, { cause: error });
  }
};

const manifestOf = async (place: string): Promise<Manifest> => {
  const file = join(place, manifestPath);
  const content = isAddress(place)
    ? await fetched(place, manifestPath)
    : existsSync(file) && readFileSync(file);
  if (!content) throw new Error(`${place} has no ${manifestPath}.`);
  const manifest = manifestIn(Buffer.from(content).toString("utf8"));
  if (!manifest) throw new Error(`${manifestPath} of ${place} is no manifest.`);
  return manifest;
};

const fetchedDigests = async (address: string, paths: readonly string[]): Promise<Record<string, string>> => {
  const digests: Record<string, string> = {};
  const rest = [...paths];
  const worker = async (): Promise<void> => {
    for (let path = rest.shift(); path !== undefined; path = rest.shift()) {
      const content = await fetched(address, path);
      if (content) digests[path] = digestOf(content);
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return digests;
};

const [copy, original = copy] = process.argv.slice(2);
if (!copy || !original) {
  console.error("Name a folder or an address: npm run verify -- https://example.org/ dist");
  process.exit(2);
}
try {
  const manifest = await manifestOf(original);
  const paths = Object.keys(manifest.files);
  const found = isAddress(copy) ? await fetchedDigests(copy, paths) : digestsIn(copy);
  const differences = Object.entries(differencesFrom(manifest, found));
  for (const [kind, files] of differences) for (const path of files) console.log(visibly(`${kind}: ${path}`));
  const count = differences.flatMap(([, files]) => files).length;
  console.log(
    `${paths.length} files of revision ${manifest.revision ?? "unknown"}; ${count === 0 ? "all are there, unchanged" : `${count} differ`}.`,
  );
  process.exitCode = count === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
