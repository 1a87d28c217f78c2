import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file beside its place and moves it there when it is whole: whoever reads meanwhile, or stops the
 * command, finds the old file or the new one. Content is not read from names that begin with a dot.
 */
export const writeBeside = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
};
