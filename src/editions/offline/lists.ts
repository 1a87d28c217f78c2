import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales, type Locale } from "../../i18n/locales.ts";
import { offlinePaths } from "../../i18n/offline-paths.ts";
import type { ListedFile, OfflineList } from "../../offline/list.ts";
import { sizePlaceholders } from "../../offline/size.ts";
import { digestOf, digestsIn } from "../manifest.ts";
import { addressOf, filesOf } from "./files.ts";
import { tellSize } from "./tell-size.ts";

const sumOf = (files: readonly ListedFile[]): number => files.reduce((sum, [, bytes]) => sum + bytes, 0);

const listed = (folder: string, digests: Readonly<Record<string, string>>, locale: Locale): ListedFile[] =>
  filesOf(Object.keys(digests), locale).map((path) => [
    addressOf(path),
    statSync(join(folder, path)).size,
    digests[path] ?? "",
  ]);

/** Writes on the page about keeping how much a whole copy takes: once it is known, as it is kept. */
const writeSizes = (folder: string): void => {
  const digests = digestsIn(folder);
  for (const locale of locales)
    tellSize(folder, locale, sizePlaceholders.kept, sumOf(listed(folder, digests, locale)));
};

/**
 * Writes for each language what a whole copy of it consists of. The version stands for the lists of
 * all languages: what belongs to one version in two languages was made by one build.
 */
export const writeLists = (folder: string): void => {
  writeSizes(folder);
  const digests = digestsIn(folder);
  const lists = locales.map((locale) => [locale, listed(folder, digests, locale)] as const);
  const version = digestOf(Buffer.from(JSON.stringify(lists))).slice(0, 16);
  for (const [locale, files] of lists) {
    if (!files.some(([address]) => address.startsWith(`${locale}/`))) continue;
    const list: OfflineList = { version, bytes: sumOf(files), files };
    writeFileSync(join(folder, locale, offlinePaths.list), `${JSON.stringify(list)}\n`);
  }
};
