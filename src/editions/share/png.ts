import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/** Pixels as a renderer gives them: red, green, blue and an opaque alpha, row after row. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** Pixels of one colour beside each other in a row; most of a drawing is plain ground. */
interface Stretch {
  colour: number;
  start: number;
  end: number;
}

const stretchesOf = (pixels: Uint32Array, width: number): Stretch[] => {
  const stretches: Stretch[] = [];
  for (let start = 0; start < pixels.length;) {
    const colour = pixels[start] ?? 0;
    const edge = start - (start % width) + width;
    let end = start + 1;
    while (end < edge && pixels[end] === colour) end += 1;
    stretches.push({ colour, start, end });
    start = end;
  }
  return stretches;
};

/** The colours that most pixels have, at most 256; the commonest is the first. */
const commonest = (stretches: readonly Stretch[]): number[] => {
  const counts = new Map<number, number>();
  for (const { colour, start, end } of stretches) counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour);
};

const parts = (colour: number): [number, number, number] => [
  colour & 255,
  (colour >> 8) & 255,
  (colour >> 16) & 255,
];

/** The place of a colour in the palette, or of the one that is nearest to it. */
const placesIn = (palette: readonly number[]): ((colour: number) => number) => {
  const known = new Map(palette.map((colour, place) => [colour, place]));
  const nearest = (colour: number): number => {
    const [r, g, b] = parts(colour);
    const distances = palette.map((other) => {
      const [red, green, blue] = parts(other);
      return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    });
    return distances.indexOf(Math.min(...distances));
  };
  return (colour) => {
    const place = known.get(colour) ?? nearest(colour);
    known.set(colour, place);
    return place;
  };
};

const deflated = promisify(deflate) as (data: Uint8Array, options: { level: number }) => Promise<Buffer>;

/**
 * A PNG of at most 256 colours, half as heavy as one with all: of a drawing with a few hundred
 * colours, those that give way are rare shades along the edges of letters.
 */
export const pngOf = async ({ width, height, rgba }: Pixels): Promise<Buffer> => {
  const stretches = stretchesOf(new Uint32Array(rgba.buffer, rgba.byteOffset, width * height), width);
  const palette = commonest(stretches);
  const placeOf = placesIn(palette);
  const rows = new Uint8Array((width + 1) * height); // each row begins with a 0: no filter
  for (const { colour, start, end } of stretches) {
    const shift = Math.floor(start / width) + 1;
    rows.fill(placeOf(colour), start + shift, end + shift);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8); // eight bits for the place in a palette, plain compression, rows in order
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap(parts))),
    chunk("IDAT", await deflated(rows, { level: 7 })), // 9 takes six times as long for a twentieth less
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

/**
 * The size of a PNG that is whole: each of its chunks carries a checksum, and the last one says
 * that it is the last. Undefined of anything else.
 */
export const sizeOfWhole = (bytes: Buffer): { width: number; height: number } | undefined => {
  if (!bytes.subarray(0, 8).equals(signature)) return undefined;
  for (let start = 8; start + 12 <= bytes.length;) {
    const end = start + 8 + bytes.readUInt32BE(start);
    if (end + 4 > bytes.length || crc32(bytes.subarray(start + 4, end)) !== bytes.readUInt32BE(end))
      return undefined;
    if (bytes.toString("latin1", start + 4, start + 8) === "IEND")
      return end + 4 === bytes.length
        ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
        : undefined;
    start = end + 4;
  }
  return undefined;
};
