import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { keep, used } from "./cache.ts";

/** In bytes. */
const sealLength = 32;

const sealOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** Puts bytes into a cache with their digest before them. */
export const keepSealed = (file: string, bytes: Uint8Array): void => {
  keep(file, Buffer.concat([sealOf(bytes), bytes]));
};

/** Bytes from a cache; undefined where there are none, or others than were put there. */
export const sealedIn = (file: string): Buffer | undefined => {
  try {
    const kept = readFileSync(file);
    const bytes = kept.subarray(sealLength);
    return kept.subarray(0, sealLength).equals(sealOf(bytes)) ? bytes : undefined;
  } catch {
    return undefined;
  }
};

/**
 * What a cache has whole, else what is made, which is then kept.
 * @param file its name has to say everything that the bytes depend on
 */
export const keptOrMade = (file: string, make: () => Buffer): Buffer => {
  const kept = sealedIn(file);
  if (kept) {
    used(file);
    return kept;
  }
  const bytes = make();
  keepSealed(file, bytes);
  return bytes;
};
