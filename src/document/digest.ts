import { createHash } from "node:crypto";
import type { Block } from "./tree.ts";

/** Twelve hexadecimal digits of what a reader sees of a block; the line it stands on does not count. */
export const digestOf = (block: Block): string =>
  createHash("sha256")
    .update(JSON.stringify(block, (key, value: unknown) => (key === "line" ? undefined : value)))
    .digest("hex")
    .slice(0, 12);
