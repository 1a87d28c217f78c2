import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Puts a file into a cache. Another build may be writing the same one: each writes beside it, and the
 * last rename wins. A cache that cannot be written to spares nothing, and spoils nothing.
 */
export const keep = (file: string, bytes: Uint8Array): void => {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, bytes);
    rmSync(file, { recursive: true, force: true });
    renameSync(beside, file);
  } catch {
    if (existsSync(beside)) rmSync(beside);
  }
};

/** Removes everything from a cache but the files with these names. */
export const keepOnly = (cache: string, names: ReadonlySet<string>): void => {
  try {
    for (const name of readdirSync(cache))
      if (!names.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
  } catch {
    // What cannot be removed takes up space, and nothing else.
  }
};
