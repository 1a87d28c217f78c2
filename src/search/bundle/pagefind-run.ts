import { gunzipSync, gzipSync } from "node:zlib";
import { createIndex } from "pagefind";
import type { SitePage } from "./site-pages.ts";

export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind stores of a page. Undocumented; held by a contract test. */
export interface Fragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

const signature = "pagefind_dcd";

/** @throws when the file is not what Pagefind 1.6 writes */
export const readFragment = (content: Uint8Array): Fragment => {
  const text = gunzipSync(content).toString("utf8");
  if (!text.startsWith(signature)) throw new Error("A Pagefind fragment lacks its signature.");
  return JSON.parse(text.slice(signature.length)) as Fragment;
};

export const writeFragment = (fragment: Fragment): Uint8Array =>
  gzipSync(signature + JSON.stringify(fragment), { level: 9 });

export const isFragment = ({ path }: BundleFile): boolean => path.startsWith("fragment/");

/**
 * Indexes pages without a stemmer, whatever their language, and returns the files of the bundle.
 * Nothing is written. Pages without data-pagefind-body must not be among them.
 * @throws with Pagefind's own words when it reports an error
 */
export const pagefindRun = async (pages: readonly SitePage[]): Promise<BundleFile[]> => {
  const { index, errors } = await createIndex({ forceLanguage: "unknown" });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join("; ")}`);
  for (const { path, html } of pages) {
    const added = await index.addHTMLFile({ sourcePath: path, content: html });
    if (added.errors.length > 0) throw new Error(`${path} could not be indexed: ${added.errors.join("; ")}`);
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join("; ")}`);
  await index.deleteIndex();
  return files;
};
