import { tableOf, type Tables } from "./sfnt.ts";

/** Characters of the basic plane that a font has letters or signs for. */
export const charactersIn = (tables: Tables): Set<string> => {
  const cmap = tableOf(tables, "cmap");
  const found = new Set<string>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const map = cmap.subarray(cmap.readUInt32BE(8 + 8 * index));
    if (map.readUInt16BE(0) !== 4) continue;
    const segments = map.readUInt16BE(6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const last = map.readUInt16BE(14 + 2 * segment);
      const first = map.readUInt16BE(16 + 2 * segments + 2 * segment);
      // The last segment marks the end with a character that is none.
      for (let code = first; code <= last && code < 0xffff; code++) found.add(String.fromCharCode(code));
    }
  }
  return found;
};
