import { join } from "node:path";
import { z } from "zod";
import { madeBy } from "../editions/made-by.ts";
import type { Reading } from "../schemas/read.ts";
import type { FileDigests } from "./inputs.ts";
import { rememberedIn } from "./remembered.ts";

/** What the files of the content say, by their digests; one file for each code. May be deleted at any time. */
export const readingsCache = ".build/cache/readings";

/** What the check reads, in this build or an earlier one. */
export interface Readings {
  reading: Reading;
  /** Remembers what this build has read. Only for a check that found no problem, of files that did not change. */
  keep: () => void;
}

/** @param digests of the files before any of them is read */
export const readingsOf = (digests: FileDigests, cache = readingsCache): Readings => {
  const { of, keep } = rememberedIn<unknown>(join(cache, madeBy(".")), z.unknown());
  return {
    reading: <Value>(what: string, file: string, read: () => Value) => {
      const digest = digests.get(file);
      // Under this key stands what the same code has read of the same bytes.
      return digest === undefined ? read() : (of(`${what} ${digest}`, read) as Value);
    },
    keep,
  };
};
