import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/**
 * A copy of a built site with packed forms, as public hosts hand them out, beside some pages and all
 * that pages load: to pack all pages takes minutes.
 * @param pages paths of pages on the site, such as "kk/news/"
 * @returns a folder that whoever asked removes
 */
export const packedCopyOf = (folder: string, pages: readonly string[]): string => {
  const copy = mkdtempSync(join(tmpdir(), "packed-site-"));
  cpSync(folder, copy, { recursive: true });
  const loaded = globSync("{*,_astro/**,*/**/words}.{css,js,svg,json,txt}", { cwd: copy });
  for (const file of [...pages.map((page) => `${page}index.html`), ...loaded])
    writeFileSync(join(copy, `${file}.br`), brotliCompressSync(readFileSync(join(copy, file))));
  return copy;
};
