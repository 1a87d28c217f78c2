import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

const digestLength = 32;
const digestOf = (bytes: Buffer): Buffer => createHash("sha256").update(bytes).digest();

/** What stands in a file behind its own digest; undefined where that is not whole, or no such file. */
const wholeIn = (file: string): Buffer | undefined => {
  try {
    const kept = readFileSync(file);
    const bytes = kept.subarray(digestLength);
    return digestOf(bytes).equals(kept.subarray(0, digestLength)) ? bytes : undefined;
  } catch {
    return undefined;
  }
};

/**
 * What a cache has whole, else what is made, which is then kept.
 * @param file its name has to say everything that the bytes depend on
 */
export const keptOrMade = (file: string, make: () => Buffer): Buffer => {
  const kept = wholeIn(file);
  if (kept) return kept;
  const bytes = make();
  keep(file, Buffer.concat([digestOf(bytes), bytes]));
  return bytes;
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
