import { globSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import * as zlib from "node:zlib";
import { keep, keepOnly } from "../editions/cache.ts";
import { digestOf } from "../editions/manifest.ts";

/** Packed forms by the digest of what is packed; may be deleted at any time. */
const packedCache = ".build/cache/packed";

/** What is text. Pictures, fonts, PDF files and the search index are packed in themselves. */
const textual = new Set(
  [
    "html",
    "css",
    "js",
    "svg",
    "json",
    "xml",
    "txt",
    "csv",
    "ics",
    "vcf",
    "tmx",
    "tbx",
    "graphml",
    "bib",
    "ris",
  ].map((end) => `.${end}`),
);

/** Below this a response travels in one packet, packed or not. */
const leastBytes = 1024;

/** Files packed at one time; zlib works in threads. */
const together = 4;

interface Form {
  end: string;
  pack: (bytes: Buffer) => Promise<Buffer>;
  unpack: (packed: Buffer) => Promise<Buffer>;
}

const [brotli, unbrotli] = [promisify(zlib.brotliCompress), promisify(zlib.brotliDecompress)];
const [gzip, gunzip] = [promisify(zlib.gzip), promisify(zlib.gunzip)];
const [zstd, unzstd] = [promisify(zlib.zstdCompress), promisify(zlib.zstdDecompress)];

const forms: readonly Form[] = [
  { end: ".br", pack: (bytes) => brotli(bytes), unpack: unbrotli }, // the strongest by default
  { end: ".gz", pack: (bytes) => gzip(bytes, { level: 9 }), unpack: gunzip },
  {
    end: ".zst",
    // The size is told beforehand: otherwise room is made for the largest, which takes ten times as long.
    pack: (bytes) =>
      zstd(bytes, { pledgedSrcSize: bytes.length, params: { [zlib.constants.ZSTD_c_compressionLevel]: 19 } }),
    unpack: unzstd,
  },
];

/** The packed form that the cache has, if that is really this text. */
const keptOf = async (bytes: Buffer, { unpack }: Form, file: string): Promise<Buffer | undefined> => {
  try {
    const packed = await readFile(file);
    return (await unpack(packed)).equals(bytes) ? packed : undefined;
  } catch {
    return undefined; // not there, or damaged: made anew
  }
};

/** Paths of the files that are worth packing, by the digest of what they hold. */
const worthPacking = (folder: string): Map<string, string[]> => {
  const paths = globSync("**/*", { cwd: folder }).filter((path) => textual.has(extname(path)));
  const digests = paths.flatMap((path) => {
    const bytes = readFileSync(join(folder, path));
    return bytes.length < leastBytes ? [] : [{ path, digest: digestOf(bytes) }];
  });
  const byDigest = Map.groupBy(digests, ({ digest }) => digest);
  return new Map([...byDigest].map(([digest, files]) => [digest, files.map(({ path }) => path)]));
};

/**
 * Puts packed forms of each text file of a site beside it: `index.html.br`, `.gz` and `.zst`.
 * @returns how many texts were packed anew; the others were in the cache
 */
export const compressSite = async (folder: string, cache: string = packedCache): Promise<number> => {
  const used = new Set<string>();
  const anew = new Set<string>();
  const packText = async (digest: string, paths: readonly string[]): Promise<void> => {
    const [first = ""] = paths;
    const bytes = await readFile(join(folder, first));
    for (const form of forms) {
      const name = digest + form.end;
      used.add(name);
      let packed = await keptOf(bytes, form, join(cache, name));
      if (!packed) {
        packed = await form.pack(bytes);
        keep(join(cache, name), packed);
        anew.add(digest);
      }
      if (packed.length >= bytes.length) continue;
      for (const path of paths) await writeFile(join(folder, path + form.end), packed);
    }
  };
  const texts = worthPacking(folder).entries();
  const worker = async (): Promise<void> => {
    for (const [digest, paths] of texts) await packText(digest, paths);
  };
  await Promise.all(Array.from({ length: together }, worker));
  keepOnly(cache, used);
  return anew.size;
};
