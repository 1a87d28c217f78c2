import { rmSync } from "node:fs";
import { close, createIndex } from "pagefind";

/** Pagefind brings interfaces of its own, which nothing here uses. */
const stockInterface = ["ui", "modular-ui", "component-ui"].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/**
 * Makes the search index of a built site, one for each language, in its folder `pagefind/`. Only
 * what stands inside `data-pagefind-body` is searched: texts, not lists of them.
 * @returns the number of pages that can be searched
 */
export const indexSite = async (folder: string): Promise<number> => {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`The search index could not be begun: ${errors.join("; ")}`);
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(`The search index failed: ${added.errors.join("; ")}`);
    const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
    if (written.errors.length > 0)
      throw new Error(`The search index could not be written: ${written.errors.join("; ")}`);
    for (const file of stockInterface) rmSync(`${folder}/pagefind/${file}`, { force: true });
    return added.page_count;
  } finally {
    await close();
  }
};
