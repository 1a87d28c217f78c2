import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Face } from "./faces.ts";

export const fontFolder = "src/styles/fonts";
export const recordFile = join(fontFolder, "record.json");

/** What a font file was made from; if any of it is another today, the file is to be made again. */
const recordSchema = z.strictObject({
  name: z.string(),
  /** Package and version of the drawings. */
  source: z.string(),
  features: z.string(),
  /** What was asked of the typeface. */
  characters: z.string(),
  /** What of it the typeface does not have. */
  missing: z.string(),
  /** Digest of the file. */
  file: z.string(),
});

export type FontRecord = z.infer<typeof recordSchema>;

export const recordOf = (
  { name, source, features }: Face,
  wanted: ReadonlySet<string>,
  missing: readonly string[],
  file: Buffer,
): FontRecord => ({
  name,
  source: source.join("@"),
  features: features.join(" "),
  characters: [...wanted].join(""),
  missing: missing.join(""),
  file: createHash("sha256").update(file).digest("hex"),
});

export const readRecords = (): FontRecord[] =>
  z.array(recordSchema).parse(JSON.parse(readFileSync(recordFile, "utf8")));
