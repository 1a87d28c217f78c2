import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { writeBeside } from "../../src/commands/write-beside.ts";
import { findingsIn, problemsIn } from "../../src/domain/check.ts";
import { stampsFor } from "../../src/domain/stamp.ts";
import { describe as messageOf, describeWarning } from "../../src/problem.ts";
import { ledgerText } from "../../src/schemas/ledger.ts";
import { readContent } from "../../src/schemas/read.ts";

/** A whole valid content folder, as small as one can be. */
export const minimalContent = join(import.meta.dirname, "../fixtures/minimal");

/** One thing done to a folder. */
export type Change = (root: string) => void;

/** Replaces the one place in a file that reads `from`. */
export const replaced =
  (file: string, from: string, to: string): Change =>
  (root) => {
    const parts = readFileSync(join(root, file), "utf8").split(from);
    if (parts.length !== 2)
      throw new Error(`${file} has "${from}" ${parts.length - 1} times, expected once.`);
    writeFileSync(join(root, file), parts.join(to));
  };

/** Puts lines after the one place in a file that reads `place`. */
export const inserted = (file: string, place: string, text: string): Change =>
  replaced(file, place, place + text);

/** Removes the one line of a file that begins with `start`. */
export const lineRemoved =
  (file: string, start: string): Change =>
  (root) => {
    const lines = readFileSync(join(root, file), "utf8").split("\n");
    const kept = lines.filter((line) => !line.startsWith(start));
    if (kept.length !== lines.length - 1)
      throw new Error(`${file} has not one line that begins with "${start}".`);
    writeFileSync(join(root, file), kept.join("\n"));
  };

export const written =
  (file: string, text: string): Change =>
  (root) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };

export const copied =
  (from: string, to: string): Change =>
  (root) => {
    cpSync(join(root, from), join(root, to), { recursive: true });
  };

export const renamed =
  (from: string, to: string): Change =>
  (root) => {
    renameSync(join(root, from), join(root, to));
  };

export const removed =
  (path: string): Change =>
  (root) => {
    rmSync(join(root, path), { recursive: true });
  };

/** Stamps every text, or the given file alone. */
export const stampedOn =
  (day: string, only?: string): Change =>
  (root) => {
    const stamps = stampsFor(root, readContent(root), ({ file }) => !only || file === only, day);
    for (const { ledgerFile, ledger } of stamps) writeBeside(join(root, ledgerFile), ledgerText(ledger));
  };

/** Asks a question about a copy of the minimal content to which something was done. */
export const afterChanges = <Answer>(
  changes: readonly Change[],
  question: (root: string) => Answer,
): Answer => {
  const root = mkdtempSync(join(tmpdir(), "content-"));
  try {
    cpSync(minimalContent, root, { recursive: true });
    for (const change of changes) change(root);
    return question(root);
  } finally {
    rmSync(root, { recursive: true });
  }
};

/** What an author is told after these changes; nothing when the content is in order. */
export const messagesAfter = (...changes: Change[]): string[] =>
  afterChanges(changes, (root) => problemsIn(root).map(messageOf));

/** What an author is warned of after these changes, a line each. */
export const warningsAfter = (...changes: Change[]): string[] =>
  afterChanges(changes, (root) => findingsIn(root).warnings.map(describeWarning));

/** A message as an author reads it. */
export const message = (place: string, expected: string, found: string, remedy: string): string =>
  `${place}\n  expected: ${expected}\n  found:    ${found}\n  to do:    ${remedy}`;
