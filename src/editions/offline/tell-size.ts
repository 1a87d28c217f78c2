import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { megabytesIn } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";

/**
 * Writes a size over its placeholder in the pages of a built site that can have controls, those about
 * the site: whatever lists files with their digests comes after.
 */
export const tellSize = (folder: string, locale: Locale, placeholder: string, bytes: number): void => {
  for (const page of globSync(`${locale}/*/index.html`, { cwd: folder })) {
    const html = readFileSync(join(folder, page), "utf8");
    if (html.includes(placeholder))
      writeFileSync(join(folder, page), html.replaceAll(placeholder, megabytesIn(locale, bytes)));
  }
};
