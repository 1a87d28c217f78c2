import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { keep } from "./cache.ts";

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
