import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFiles } from "../editions/built-files.ts";
import { madeBy } from "../editions/made-by.ts";
import { hashOf } from "../hash.ts";
import type { Content } from "../schemas/read.ts";
import * as settings from "../settings.ts";

/** Texts, and how far they follow their sources: pages read these text by text. */
const isOfOneText = (file: string): boolean => file.endsWith(".mdx") || file.startsWith("ledger/");

/** Where the content lies and what is measured shows on no page. */
const shown = { ...settings, contentRoot: "", phasesFile: "" };

/** A digest of each file of the content by its path from the content folder. */
export type FileDigests = ReadonlyMap<string, string>;

/** What the files of the content are now. @param root path of the content folder */
export const fileDigestsOf = (root: string): FileDigests =>
  new Map(builtFiles(root).map((file) => [file, hashOf(file, readFileSync(join(root, file)))]));

/**
 * A digest of all that any page may show but the texts themselves: code, packages, settings, the front
 * matter of every text, every other file of the content.
 */
export const surroundingsOf = (digests: FileDigests, { files }: Content): string =>
  hashOf(
    madeBy("."),
    JSON.stringify([shown, files]),
    ...[...digests].filter(([file]) => !isOfOneText(file)).map(([, digest]) => digest),
  );

/** A digest of each text, with its ledger, by its file from the content folder. */
export const textDigestsOf = (digests: FileDigests, { files, ledgers }: Content): Map<string, string> =>
  new Map(
    files.map(({ file }) => [file, hashOf(digests.get(file) ?? "", JSON.stringify(ledgers[file] ?? null))]),
  );
