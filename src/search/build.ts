import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { decode, encode } from "cborg";
import { close } from "pagefind";
import { keepOnly } from "../editions/cache.ts";
import { madeBy } from "../editions/made-by.ts";
import { keepSealed, sealedIn } from "../editions/sealed.ts";
import type { GlossaryEntry } from "../schemas/records.ts";
import { languageBundle } from "./bundle/language-bundle.ts";
import type { BundleFile } from "./bundle/pagefind-run.ts";
import { searchablePages, type SitePage } from "./bundle/site-pages.ts";
import { namesIn, type Name } from "./names.ts";

/** Bundles by the digest of what they are made of; may be deleted at any time. */
const bundleCache = ".build/cache/search";

const digestOf = (...parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

/** The bundle of a language: from the cache, where nothing of what is searched in it has changed. */
const bundleOf = async (
  locale: string,
  pages: readonly SitePage[],
  names: readonly Name[],
  file: string,
): Promise<BundleFile[]> => {
  const kept = sealedIn(file);
  if (kept) return decode(kept) as BundleFile[];
  const bundle = await languageBundle(locale, pages, names);
  keepSealed(file, encode(bundle));
  return bundle;
};

/**
 * Makes the search of a built site: for each language a bundle of its own in `pagefind/<locale>/`,
 * so that two languages can be searched on one page. Only what stands inside `data-pagefind-body`
 * is searched: texts, not lists of them.
 * @param paths of all its pages, see builtPages
 * @returns the number of pages that can be searched, in all languages together
 */
export const indexSite = async (
  folder: string,
  paths: readonly string[],
  glossary: readonly GlossaryEntry[],
): Promise<number> => {
  const pages = searchablePages(folder, paths);
  const used = new Set<string>();
  rmSync(join(folder, "pagefind"), { recursive: true, force: true });
  try {
    for (const [locale, own] of Map.groupBy(pages, (page) => page.locale)) {
      const names = namesIn(glossary, locale);
      const key = digestOf(madeBy("."), locale, own, names);
      used.add(key);
      for (const { path, content } of await bundleOf(locale, own, names, join(bundleCache, key))) {
        const target = join(folder, "pagefind", locale, path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
    }
    keepOnly(bundleCache, used);
    return pages.length;
  } finally {
    await close();
  }
};
