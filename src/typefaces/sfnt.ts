/** Tables of a TrueType font by their tags, such as `glyf`. */
export type Tables = ReadonlyMap<string, Buffer>;

const headerSize = 12;
const entrySize = 16;

export const readTables = (font: Buffer): Tables =>
  new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = font.subarray(headerSize + index * entrySize);
      const start = entry.readUInt32BE(8);
      return [entry.toString("latin1", 0, 4), font.subarray(start, start + entry.readUInt32BE(12))];
    }),
  );

export const tableOf = (tables: Tables, tag: string): Buffer => {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table ${tag}.`);
  return table;
};

/** @returns a font without check sums: whoever packs it writes them */
export const writeTables = (tables: Tables): Buffer => {
  const header = Buffer.alloc(headerSize + tables.size * entrySize);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tables.size, 4);
  const parts: Buffer[] = [header];
  let end = header.length;
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [index, [tag, table]] of sorted.entries()) {
    const entry = header.subarray(headerSize + index * entrySize);
    entry.write(tag, "latin1");
    entry.writeUInt32BE(end, 8);
    entry.writeUInt32BE(table.length, 12);
    const padding = -table.length & 3;
    parts.push(table, Buffer.alloc(padding));
    end += table.length + padding;
  }
  return Buffer.concat(parts);
};
