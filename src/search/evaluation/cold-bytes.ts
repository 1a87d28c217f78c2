import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { openEngine, type Loader } from "../engine.ts";
import { nodeLoader } from "../node-loader.ts";

/** Bytes by file: most queries fetch the same files, and packing takes far longer than searching. */
const weighed = new Map<string, number>();

/** Bytes as they travel: what is not packed in itself is packed by the host, with brotli. */
const travelling = (file: string): number => {
  const known = weighed.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(file);
  const isPacked = content[0] === 0x1f && content[1] === 0x8b;
  const bytes = isPacked ? content.length : brotliCompressSync(content).length;
  weighed.set(file, bytes);
  return bytes;
};

/** A loader that notes each file it reads, once. */
const noting = (folder: string, base: string): { load: Loader; files: Set<string> } => {
  const files = new Set<string>();
  const note = (address: string): void => void files.add(address.slice(base.length).split("?")[0] ?? "");
  const { pagefind, text } = nodeLoader(folder, base);
  const fetchFile = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    if (typeof input === "string" && input.startsWith(base)) note(input);
    return fetchFile(input, init);
  };
  const load: Loader = {
    pagefind,
    text: (address) => (note(address), text(address)),
  };
  return { load, files };
};

/**
 * Most bytes of a first search: of 95 queries in 100, and of every one. Pagefind itself is 67 kB of
 * them; the rest are a few small chunks of the index, shards of the lexicon, and the texts shown.
 */
export const coldLimits = { nearlyAll: 115_000, every: 130_000 };

/** Results that the page fetches before anybody scrolls. */
const inSight = 3;

/**
 * What a browser fetches for a first search and the results in sight, in bytes as they travel. The
 * worker, in whose place Node has a module, is counted; the page with its script is there before.
 */
export const coldBytes = async (folder: string, locale: string, query: string): Promise<number> => {
  const base = `/cold-${encodeURIComponent(locale + query)}/`;
  const { load, files } = noting(folder, base);
  const engine = await openEngine({ locale, base, load });
  const { hits } = await engine.search(query);
  await Promise.all(hits.slice(0, inSight).map((hit) => hit.data()));
  return [...files, `${locale}/pagefind-worker.js`].reduce(
    (sum, file) => sum + travelling(join(folder, "pagefind", file)),
    0,
  );
};
