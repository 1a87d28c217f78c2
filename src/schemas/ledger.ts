import { z } from "zod";
import { locales } from "../i18n/locales.ts";
import type { Problem } from "../problem.ts";
import { textOfFile } from "./text-file.ts";

/** A line of a ledger: the digest of a block of the source, and a day. */
const stamp = z
  .string()
  .regex(/^[0-9a-f]{12} \d{4}-\d{2}-\d{2}$/)
  .transform((line) => ({ digest: line.slice(0, 12), day: line.slice(13) }));

export const ledgerSchema = z.strictObject({
  /** The language that a translation follows; an original follows none. */
  source: z.enum(locales).optional(),
  blocks: z.record(z.string(), stamp),
});

export type Stamp = z.output<typeof stamp>;

/**
 * What the project remembers of a content file, by the keys of its blocks, title and summary included. Of
 * a translation: which text of the source each was made from, and on what day that was stamped. Of an
 * original: since what day each has its text.
 */
export type Ledger = z.output<typeof ledgerSchema>;

/** A ledger as it is kept: a line for each block, so that two people may stamp at the same time. */
export const ledgerText = ({ source, blocks }: Ledger): string => {
  const lines = Object.entries(blocks).map(([key, { digest, day }]) => [key, `${digest} ${day}`]);
  return `${JSON.stringify({ source, blocks: Object.fromEntries(lines) as unknown }, undefined, 2)}\n`;
};

/** @param file path of the ledger from the content folder */
export const readLedger = (root: string, file: string): Ledger | Problem => {
  const problem = (found: string): Problem => ({
    file,
    expected: "a ledger as `npm run translations:stamp` writes it",
    found,
    remedy: "Keep the lines of both sides if two were merged; else delete the file and stamp again.",
  });
  const text = textOfFile(root, file);
  if (typeof text !== "string") return text;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return problem((error as Error).message.replace(/\s+/g, " "));
  }
  const result = ledgerSchema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return problem(`something else at "${issue?.path.join(".") ?? ""}"`);
};
