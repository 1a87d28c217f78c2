import { strToU8, zipSync } from "fflate";
import type { Copy } from "./copy.ts";

/** Files that are packed in themselves. */
const packed = /\.(?:pdf|png)$/;

/**
 * A ZIP that is the same wherever and whenever it is made.
 * @param root folder that it unpacks to
 * @param day of all files, as "2026-03-11"
 */
export const zipOf = (root: string, copy: Copy, day: string): Uint8Array => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const files = Array.from(copy)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, content]) => [
      `${root}/${place}`,
      [typeof content === "string" ? strToU8(content) : content, packed.test(place) ? { level: 0 } : {}],
    ]);
  // A ZIP has the time of a clock on a wall, so this is noon in every time zone.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(year, month - 1, date, 12) });
};
