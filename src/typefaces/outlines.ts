import { tableOf, type Tables } from "./sfnt.ts";

export type Point = readonly [x: number, y: number];

/** What a variation moves: the points of each contour, or the parts of a glyph made of others. */
export interface Outline {
  contours: Point[][];
  /** Where each part stands; a glyph has contours or parts. */
  parts: Point[];
  /** Where the glyph starts and where the next one may start. */
  sides: readonly [Point, Point];
}

const onCurve = { shortX: 0x02, shortY: 0x04, repeat: 0x08, sameX: 0x10, sameY: 0x20 };
const part = { words: 0x01, isOffset: 0x02, scale: 0x08, more: 0x20, twoScales: 0x40, matrix: 0x80 };

const runningSums = (steps: readonly number[]): number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};

const contoursOf = (glyph: Buffer, count: number): Point[][] => {
  const ends = Array.from({ length: count }, (_, index) => glyph.readUInt16BE(10 + 2 * index));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * count;
  at += 2 + glyph.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = glyph.readUInt8(at++);
    const times = flag & onCurve.repeat ? 1 + glyph.readUInt8(at++) : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const axis = (short: number, same: number): number[] =>
    runningSums(
      flags.map((flag) => {
        if (flag & short) return (flag & same ? 1 : -1) * glyph.readUInt8(at++);
        if (flag & same) return 0;
        at += 2;
        return glyph.readInt16BE(at - 2);
      }),
    );
  const xs = axis(onCurve.shortX, onCurve.sameX);
  const ys = axis(onCurve.shortY, onCurve.sameY);
  return ends.map((end, index) =>
    xs
      .slice((ends[index - 1] ?? -1) + 1, end + 1)
      .map((x, point) => [x, ys[(ends[index - 1] ?? -1) + 1 + point] ?? 0]),
  );
};

const partsOf = (glyph: Buffer): Point[] => {
  const parts: Point[] = [];
  let at = 10;
  for (let flags = part.more; flags & part.more;) {
    flags = glyph.readUInt16BE(at);
    if (!(flags & part.isOffset)) throw new Error("A part of a glyph is placed by a point of another.");
    const wide = Boolean(flags & part.words);
    parts.push(
      wide
        ? [glyph.readInt16BE(at + 4), glyph.readInt16BE(at + 6)]
        : [glyph.readInt8(at + 4), glyph.readInt8(at + 5)],
    );
    at += wide ? 8 : 6;
    at += flags & part.matrix ? 8 : flags & part.twoScales ? 4 : flags & part.scale ? 2 : 0;
  }
  return parts;
};

/** Outlines in the order of the glyphs. */
export const outlinesOf = (tables: Tables): Outline[] => {
  const [glyf, loca, hmtx] = [tableOf(tables, "glyf"), tableOf(tables, "loca"), tableOf(tables, "hmtx")];
  const isLong = tableOf(tables, "head").readInt16BE(50) === 1;
  const metrics = tableOf(tables, "hhea").readUInt16BE(34);
  const start = (index: number): number =>
    isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index);
  return Array.from({ length: tableOf(tables, "maxp").readUInt16BE(4) }, (_, index) => {
    const glyph = glyf.subarray(start(index), start(index + 1));
    const advance = hmtx.readUInt16BE(4 * Math.min(index, metrics - 1));
    const bearing = hmtx.readInt16BE(index < metrics ? 4 * index + 2 : 4 * metrics + 2 * (index - metrics));
    const isEmpty = glyph.length === 0;
    const count = isEmpty ? 0 : glyph.readInt16BE(0);
    const left = (isEmpty ? 0 : glyph.readInt16BE(2)) - bearing;
    return {
      contours: count > 0 ? contoursOf(glyph, count) : [],
      parts: count < 0 ? partsOf(glyph) : [],
      sides: [
        [left, 0],
        [left + advance, 0],
      ],
    };
  });
};
