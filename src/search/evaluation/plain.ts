import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import type { SitePage } from "../bundle/site-pages.ts";
import { nodeLoader } from "../node-loader.ts";

/** Plain Pagefind, ready to be asked. */
export interface Plain {
  /** Searches and fetches nothing to show. */
  ask: (query: string) => Promise<unknown>;
  /** The first ten pages for a query, best first. */
  find: (query: string) => Promise<string[]>;
  indexBytes: number;
}

/**
 * Plain Pagefind, as it comes, with its own stemmers, to compare with: an index of the same pages in
 * a folder that the caller removes.
 */
export const plainSearch = async (
  locale: string,
  pages: readonly SitePage[],
  folder: string,
): Promise<Plain> => {
  const { index } = await createIndex();
  if (!index) throw new Error("The plain index could not be begun.");
  for (const { path, html } of pages) await index.addHTMLFile({ sourcePath: path, content: html });
  const { files } = await index.getFiles();
  await close();
  for (const { path, content } of files) {
    const target = join(folder, "pagefind", locale, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const base = `/plain-${locale}/`;
  const { createInstance } = await nodeLoader(folder, base).pagefind(`${base}${locale}/`);
  const pagefind = createInstance({ basePath: `${base}${locale}/` });
  const find: Plain["find"] = async (query) => {
    const { results } = await pagefind.search(query, {});
    const top = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
    return top.map(({ url }) => url.replace(base.slice(0, -1), ""));
  };
  const indexBytes = files
    .filter(({ path }) => path.startsWith("index/"))
    .reduce((sum, { content }) => sum + content.length, 0);
  return { ask: (query) => pagefind.search(query, {}), find, indexBytes };
};
