import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import type { BundleFile } from "./pagefind-run.ts";

/**
 * Pagefind cuts its index into chunks of about 35 kB and cannot be told otherwise; a first search
 * would fetch one or two of them for a few words. Here they are cut smaller, in the order of words
 * that they have, and the list of chunks in the meta file follows.
 */
const signature = Buffer.from("pagefind_dcd");
const prefix = "unknown_";

/** A piece is closed at this size, in bytes before gzip; it travels as about half of that. */
const smallestPiece = 6_000;
/** Each piece has a line in the meta file, which every search fetches: so a large index has larger pieces. */
const mostPieces = 200;

/** A word, and the pages and places it stands in, which this code never looks at. */
type Entry = [word: string, ...rest: unknown[]];
type Chunk = [entries: Entry[]];
type Listed = [from: string, to: string, name: string];
type Meta = [version: string, pages: unknown, chunks: Listed[], ...rest: unknown[]];

/** @throws when a file lacks the signature of Pagefind */
export const unpack = (content: Uint8Array): unknown => {
  const packed = gunzipSync(content);
  if (!packed.subarray(0, signature.length).equals(signature))
    throw new Error("A file of Pagefind's index lacks its signature.");
  return decode(packed.subarray(signature.length));
};

const pack = (value: unknown): Uint8Array =>
  gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });

const hashOf = (content: Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 10);

/** Entries in pieces of at least `target` bytes, but for the last. */
const piecesOf = (entries: readonly Entry[], target: number): Entry[][] => {
  const pieces: Entry[][] = [];
  let size = target;
  for (const entry of entries) {
    if (size >= target) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(entry);
    size += encode(entry).length;
  }
  return pieces;
};

const only = (files: readonly BundleFile[], pattern: RegExp): BundleFile => {
  const [found, ...others] = files.filter(({ path }) => pattern.test(path));
  if (!found || others.length > 0) throw new Error(`A search bundle has not one file ${String(pattern)}.`);
  return found;
};

/**
 * The files of a bundle with smaller chunks.
 * @throws when the files are not what Pagefind 1.6 writes
 */
export const withSmallChunks = (files: readonly BundleFile[]): BundleFile[] => {
  const metaFile = only(files, /\.pf_meta$/);
  const entryFile = only(files, /^pagefind-entry\.json$/);
  const [version, pages, listed, ...rest] = unpack(metaFile.content) as Meta;
  const entries = listed.flatMap(([, , name]) => {
    const [own] = unpack(only(files, new RegExp(`^index/${name}\\.pf_index$`)).content) as Chunk;
    return own;
  });
  const target = Math.max(smallestPiece, encode(entries).length / mostPieces);
  const made = piecesOf(entries, target).map((piece) => {
    const packed = pack([piece] satisfies Chunk);
    const name = prefix + hashOf(packed);
    const ends: Listed = [piece[0]?.[0] ?? "", piece.at(-1)?.[0] ?? "", name];
    return { listed: ends, file: { path: `index/${name}.pf_index`, content: packed } };
  });
  const meta = pack([version, pages, made.map((one) => one.listed), ...rest] satisfies Meta);
  const metaName = /^pagefind\.(.*)\.pf_meta$/.exec(metaFile.path)?.[1] ?? "";
  const entry = Buffer.from(entryFile.content).toString("utf8");
  if (entry.split(metaName).length !== 2) throw new Error("pagefind-entry.json does not name its meta file.");
  const newName = prefix + hashOf(meta);
  const replaced = new Set([metaFile, entryFile, ...files.filter(({ path }) => path.startsWith("index/"))]);
  return [
    ...files.filter((file) => !replaced.has(file)),
    ...made.map(({ file }) => file),
    { path: `pagefind.${newName}.pf_meta`, content: meta },
    { path: entryFile.path, content: Buffer.from(entry.replace(metaName, newName)) },
  ];
};
