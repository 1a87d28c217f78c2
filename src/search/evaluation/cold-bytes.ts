import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openEngine, type Loader } from "../engine.ts";
import { nodeLoader } from "../node-loader.ts";

/** Bytes as they travel: what is not gzipped already is, by the server. */
const travelling = (file: string): number => {
  const content = readFileSync(file);
  return content[0] === 0x1f && content[1] === 0x8b ? content.length : gzipSync(content).length;
};

/** A loader that notes each file it reads, once. */
const noting = (folder: string, base: string): { load: Loader; files: Set<string> } => {
  const files = new Set<string>();
  const note = (address: string): void => void files.add(address.slice(base.length).split("?")[0] ?? "");
  const { module, text } = nodeLoader(folder, base);
  const fetchFile = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    if (typeof input === "string" && input.startsWith(base)) note(input);
    return fetchFile(input, init);
  };
  const load: Loader = {
    module: (address) => (note(address), module(address)),
    text: (address) => (note(address), text(address)),
  };
  return { load, files };
};

/**
 * What a browser fetches from the index for a first search and the first ten results, in bytes as
 * they travel. The worker, which Node does without, is counted; the script of the page is not.
 */
export const coldBytes = async (folder: string, locale: string, query: string): Promise<number> => {
  const base = `/cold-${encodeURIComponent(locale + query)}/`;
  const { load, files } = noting(folder, base);
  const engine = await openEngine({ locale, base, load });
  const { hits } = await engine.search(query);
  await Promise.all(hits.slice(0, 10).map((hit) => hit.data()));
  return [...files, `${locale}/pagefind-worker.js`].reduce(
    (sum, file) => sum + travelling(join(folder, "pagefind", file)),
    0,
  );
};
