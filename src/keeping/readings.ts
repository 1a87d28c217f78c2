import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { madeBy } from "../editions/made-by.ts";
import { hashOf } from "../hash.ts";
import { once } from "../once.ts";
import type { Reading } from "../schemas/read.ts";
import { rememberedIn } from "./remembered.ts";

/** What the files of the content say, by their digests; one file for each code. May be deleted at any time. */
export const readingsCache = ".build/cache/readings";

/** What the check reads, in this build or an earlier one. */
export interface Readings {
  reading: Reading;
  /** Remembers what this build has read. Only for a check that found no problem. */
  keep: () => void;
}

/** @param root path of the content folder */
export const readingsOf = (root: string, cache = readingsCache): Readings => {
  const { of, keep } = rememberedIn<unknown>(join(cache, madeBy(".")), z.unknown());
  const digestOf = once((file: string) => hashOf(file, readFileSync(join(root, file))));
  return {
    // Under this key stands what the same code has read of the same bytes.
    reading: <Value>(what: string, file: string, read: () => Value) =>
      of(`${what} ${digestOf(file)}`, read) as Value,
    keep,
  };
};
