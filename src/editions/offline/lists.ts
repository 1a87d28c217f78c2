import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales, type Locale } from "../../i18n/locales.ts";
import { offlinePaths } from "../../i18n/offline-paths.ts";
import type { ListedFile, OfflineList } from "../../offline/list.ts";
import { sizePlaceholders } from "../../offline/size.ts";
import { builtFiles } from "../built-files.ts";
import { digestOf, digestsIn, type Digests } from "../manifest.ts";
import { addressOf, filesOf } from "./files.ts";
import { tellSize } from "./tell-size.ts";

const sizeOf = (folder: string, path: string): number => statSync(join(folder, path)).size;

/** Writes on the page about keeping how much a whole copy takes: once it is known, as it is kept. */
const writeSizes = (folder: string, paths: readonly string[]): void => {
  for (const locale of locales) {
    const bytes = filesOf(paths, locale).reduce((sum, path) => sum + sizeOf(folder, path), 0);
    tellSize(folder, locale, sizePlaceholders.kept, bytes);
  }
};

const listed = (folder: string, digests: Digests, locale: Locale): ListedFile[] =>
  filesOf(Object.keys(digests), locale).map((path) => [
    addressOf(path),
    sizeOf(folder, path),
    digests[path] ?? "",
  ]);

/**
 * Writes for each language what a whole copy of it consists of. The version stands for the lists of
 * all languages: what belongs to one version in two languages was made by one build.
 * @param known see digestsIn
 * @returns digests of every file but the lists themselves
 */
export const writeLists = (folder: string, known?: Digests): Digests => {
  const paths = builtFiles(folder);
  writeSizes(folder, paths);
  const digests = digestsIn(folder, known, paths);
  const lists = locales.map((locale) => [locale, listed(folder, digests, locale)] as const);
  const version = digestOf(Buffer.from(JSON.stringify(lists))).slice(0, 16);
  for (const [locale, files] of lists) {
    if (!files.some(([address]) => address.startsWith(`${locale}/`))) continue;
    const bytes = files.reduce((sum, [, size]) => sum + size, 0);
    const list: OfflineList = { version, bytes, files };
    writeFileSync(join(folder, locale, offlinePaths.list), `${JSON.stringify(list)}\n`);
  }
  return digests;
};
