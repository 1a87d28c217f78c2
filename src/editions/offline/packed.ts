import { join } from "node:path";
import { decode, encode } from "cborg";
import { designOf } from "../../metadata/design.ts";
import { digestOf } from "../manifest.ts";
import { keepSealed, sealedIn } from "../sealed.ts";
import { deflated } from "./zip.ts";

/** Packed files of copies, one file for each language; may be deleted at any time. */
const packedCache = ".build/cache/take-away";

/** Packs what was packed before by remembering it. */
export interface Packer {
  pack: (bytes: Uint8Array) => Uint8Array;
  /** Remembers what this build has used, and nothing else. */
  keep: () => void;
}

/** @param name of what is packed, one for each language */
export const packerOf = (name: string, cache: string = packedCache): Packer => {
  const file = join(cache, `${name}-${designOf([], ["fflate"])}`);
  const kept = sealedIn(file);
  const known = (kept ? decode(kept) : {}) as Record<string, Uint8Array>;
  const used: Record<string, Uint8Array> = {};
  return {
    pack: (bytes) => {
      const digest = digestOf(bytes);
      return (used[digest] ??= known[digest] ?? deflated(bytes));
    },
    keep: () => {
      keepSealed(file, encode(used));
    },
  };
};
