import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { megabytesIn } from "../../i18n/format.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { sizePlaceholders } from "../../offline/size.ts";

/** Pages that can have controls, those about the site. */
const pagesIn = (folder: string, locale: Locale): string[] =>
  globSync(`${locale}/*/index.html`, { cwd: folder });

/** Pages of a built site, by their paths, that still wait for a size. */
export const pagesWithoutSize = (folder: string): string[] =>
  locales
    .flatMap((locale) => pagesIn(folder, locale))
    .filter((page) => {
      const html = readFileSync(join(folder, page), "utf8");
      return Object.values(sizePlaceholders).some((placeholder) => html.includes(placeholder));
    });

/**
 * Writes a size over its placeholder in the pages of a built site that can have controls, those about
 * the site: whatever lists files with their digests comes after.
 */
export const tellSize = (folder: string, locale: Locale, placeholder: string, bytes: number): void => {
  for (const page of pagesIn(folder, locale)) {
    const html = readFileSync(join(folder, page), "utf8");
    if (html.includes(placeholder))
      writeFileSync(join(folder, page), html.replaceAll(placeholder, megabytesIn(locale, bytes)));
  }
};
