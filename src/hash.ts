import { createHash } from "node:crypto";

/** One digest, in hexadecimal, of several parts in their order. */
export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
};
