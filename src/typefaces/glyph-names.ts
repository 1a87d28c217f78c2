import { tableOf, type Tables } from "./sfnt.ts";

/** Names that the format itself knows, which it does not spell out. */
const knownNames = 258;

/** Names of the glyphs in their order; one that the format knows is told by its number there. */
export const glyphNamesOf = (tables: Tables): string[] => {
  const post = tableOf(tables, "post");
  const count = post.readUInt16BE(32);
  const spelt: string[] = [];
  for (let at = 34 + 2 * count; at < post.length; at += 1 + post.readUInt8(at)) {
    spelt.push(post.toString("latin1", at + 1, at + 1 + post.readUInt8(at)));
  }
  return Array.from({ length: count }, (_, index) => {
    const number = post.readUInt16BE(34 + 2 * index);
    return spelt[number - knownNames] ?? String(number);
  });
};
