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

/**
 * A digest of all that any page may show but the texts themselves: code, packages, settings, the front
 * matter of every text, every other file of the content.
 * @param root path of the content folder
 */
export const surroundingsOf = (root: string, { files }: Content): string =>
  hashOf(
    madeBy("."),
    JSON.stringify([shown, files]),
    ...builtFiles(root)
      .filter((file) => !isOfOneText(file))
      .flatMap((file) => [file, readFileSync(join(root, file))]),
  );

/** A digest of each text, with its ledger, by its file from the content folder. @param root its path */
export const textDigestsOf = (root: string, { files, ledgers }: Content): Map<string, string> =>
  new Map(
    files.map(({ file }) => [
      file,
      hashOf(readFileSync(join(root, file)), JSON.stringify(ledgers[file] ?? null)),
    ]),
  );
