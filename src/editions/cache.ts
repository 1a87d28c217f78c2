import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
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

/** Says that a build has used a file of a cache. */
export const used = (file: string): void => {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // It is forgotten earlier, and made again.
  }
};

/** Days after which a file that no build has used is forgotten. */
export const longestUnused = 30;

/**
 * Removes from a cache what no build has used for long. By time and not by what one build uses: a build that
 * takes pages over from the last site asks for nothing that stands in them, and others may share the cache.
 * @param now in milliseconds since 1970
 */
export const forgetUnused = (cache: string, now = Date.now()): void => {
  const oldest = now - longestUnused * 24 * 60 * 60 * 1000;
  try {
    for (const name of readdirSync(cache))
      if (statSync(join(cache, name)).mtimeMs < oldest)
        rmSync(join(cache, name), { recursive: true, force: true });
  } catch {
    // There is no such cache, or it cannot be written to: it takes up space, and nothing else.
  }
};
