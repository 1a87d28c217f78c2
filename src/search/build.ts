import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close } from "pagefind";
import { languageBundle } from "./bundle/language-bundle.ts";
import type { GlossaryEntry } from "../schemas/records.ts";
import { searchablePages } from "./bundle/site-pages.ts";
import { namesIn } from "./names.ts";

/**
 * Makes the search of a built site: for each language a bundle of its own in `pagefind/<locale>/`,
 * so that two languages can be searched on one page. Only what stands inside `data-pagefind-body`
 * is searched: texts, not lists of them.
 * @returns the number of pages that can be searched, in all languages together
 */
export const indexSite = async (folder: string, glossary: readonly GlossaryEntry[]): Promise<number> => {
  const pages = searchablePages(folder);
  rmSync(join(folder, "pagefind"), { recursive: true, force: true });
  try {
    for (const [locale, own] of Map.groupBy(pages, (page) => page.locale)) {
      for (const { path, content } of await languageBundle(locale, own, namesIn(glossary, locale))) {
        const target = join(folder, "pagefind", locale, path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
    }
    return pages.length;
  } finally {
    await close();
  }
};
