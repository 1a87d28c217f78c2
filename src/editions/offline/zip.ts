import { crc32 } from "node:zlib";
import { deflateSync } from "fflate";

/** Files that are packed in themselves. */
const packed = /\.(?:pdf|png)$/;

/**
 * Packs bytes by the method "deflate": in JavaScript, so that they do not depend on the zlib of a machine.
 * Half the work of a copy.
 */
export const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });

/** A file as a ZIP holds it. */
export interface PackedFile {
  /** Check sum and number of its bytes before they were packed. */
  crc: number;
  size: number;
  bytes: Uint8Array;
}

type Copied = string | Uint8Array | PackedFile;

/** The files of a copy by their places in it. */
export type Copy = Map<string, Copied>;

const isPackedFile = (content: Copied): content is PackedFile =>
  typeof content === "object" && "crc" in content;

/** Numbers one after the other, the low byte first, each in so many bytes. */
const record = (...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const made = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  fields.reduce((place, [bytes, value]) => made.writeUIntLE(value, place, bytes), 0);
  return made;
};

const unicodeNames = 0x0800;
const version = 20;

interface Entry {
  /** What is said of the file before its bytes and again at the end, from the version on. */
  said: Buffer;
  name: Buffer;
  bytes: Uint8Array;
}

/**
 * A ZIP that is the same wherever and whenever it is made.
 * @param root folder that it unpacks to
 * @param day of all files, as "2026-03-11"
 * @param pack does what `deflated` does
 */
export const zipOf = (root: string, copy: Copy, day: string, pack = deflated): Uint8Array => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const noon = 12 << 11;
  const packedOf = (place: string, content: Copied): PackedFile => {
    if (isPackedFile(content)) return content;
    const whole = typeof content === "string" ? Buffer.from(content) : content;
    return { crc: crc32(whole), size: whole.length, bytes: packed.test(place) ? whole : pack(whole) };
  };
  const entryOf = (place: string, content: Copied): Entry => {
    const { crc, size, bytes } = packedOf(place, content);
    const name = Buffer.from(`${root}/${place}`);
    const said = record(
      [2, version],
      [2, unicodeNames],
      [2, packed.test(place) ? 0 : 8],
      [2, noon],
      [2, ((year - 1980) << 9) | (month << 5) | date],
      [4, crc],
      [4, bytes.length],
      [4, size],
      [2, name.length],
      [2, 0], // further fields
    );
    return { said, name, bytes };
  };
  const entries = Array.from(copy)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, content]) => entryOf(place, content));
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let end = 0;
  for (const { said, name, bytes } of entries) {
    // No remark; one disk; nothing special about the file.
    const rest = record([2, 0], [2, 0], [2, 0], [4, 0], [4, end]);
    directory.push(record([4, 0x02014b50], [2, version]), said, rest, name);
    const header = record([4, 0x04034b50]);
    files.push(header, said, name, bytes);
    end += header.length + said.length + name.length + bytes.length;
  }
  const listed = Buffer.concat(directory);
  const last = record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, listed.length],
    [4, end],
    [2, 0],
  );
  return Buffer.concat([...files, listed, last]);
};
