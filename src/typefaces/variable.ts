import { glyphNamesOf } from "./glyph-names.ts";
import { neededOf } from "./inferred-moves.ts";
import { outlinesOf, type Outline, type Point } from "./outlines.ts";
import { packedMoves, packedPoints } from "./packed.ts";
import { readTables, writeTables } from "./sfnt.ts";

const regular = 400;
const bold = 700;

const moveOf = ([fromX, fromY]: Point, [toX, toY]: Point): Point => [toX - fromX, toY - fromY];
const isMove = ([x, y]: Point): boolean => x !== 0 || y !== 0;

/** How each point of a glyph goes from one weight to the other, and which of them must be told. */
const movesOf = (name: string, light: Outline, heavy: Outline): { moves: Point[]; needed: number[] } => {
  const shape = ({ contours, parts }: Outline): string =>
    [...contours.map(({ length }) => length), parts.length].join();
  if (shape(light) !== shape(heavy)) throw new Error(`The glyph ${name} has other points in bold.`);
  const moves: Point[] = [];
  const needed: number[] = [];
  for (const [index, contour] of light.contours.entries()) {
    const own = contour.map((point, at) => moveOf(point, heavy.contours[index]?.[at] ?? point));
    needed.push(...neededOf(contour, own).map((at) => moves.length + at));
    moves.push(...own);
  }
  const single = [...light.parts, ...light.sides];
  const heavySingle = [...heavy.parts, ...heavy.sides];
  for (const [index, point] of single.entries()) {
    const move = moveOf(point, heavySingle[index] ?? point);
    if (isMove(move)) needed.push(moves.length);
    moves.push(move);
  }
  // The two points above and below a glyph, for lines that run down, never move.
  return { moves: [...moves, [0, 0], [0, 0]], needed };
};

const axes = ["x", "y"] as const;

/** The moves of a glyph as the table keeps them; nothing if no point moves. */
const variationOf = (name: string, light: Outline, heavy: Outline): Buffer => {
  const { moves, needed } = movesOf(name, light, heavy);
  if (needed.length === 0) return Buffer.alloc(0);
  const along = (points: readonly Point[]): number[] =>
    axes.flatMap((_, axis) => packedMoves(points.map((move) => move[axis as 0 | 1])));
  const every = [0, ...along(moves)];
  const some = [...packedPoints(needed), ...along(needed.map((index) => moves[index] ?? [0, 0]))];
  const data = some.length < every.length ? some : every;
  const header = Buffer.alloc(8);
  header.writeUInt16BE(1, 0); // one variation
  header.writeUInt16BE(header.length, 2);
  header.writeUInt16BE(data.length, 4);
  header.writeUInt16BE(0x2000, 6); // at the shared place, with points of its own
  return Buffer.concat([header, Buffer.from(data), Buffer.alloc(data.length % 2)]);
};

const gvarOf = (variations: readonly Buffer[]): Buffer => {
  const headerSize = 20;
  const offsets = Buffer.alloc(4 * (variations.length + 1));
  let end = 0;
  for (const [index, { length }] of variations.entries())
    offsets.writeUInt32BE((end += length), 4 * (index + 1));
  const shared = Buffer.from([0x40, 0]); // the end of the axis
  const header = Buffer.alloc(headerSize);
  header.writeUInt16BE(1, 0);
  header.writeUInt16BE(1, 4); // one axis
  header.writeUInt16BE(1, 6); // one shared place
  header.writeUInt32BE(headerSize + offsets.length, 8);
  header.writeUInt16BE(variations.length, 12);
  header.writeUInt16BE(1, 14); // offsets of four bytes
  header.writeUInt32BE(headerSize + offsets.length + shared.length, 16);
  return Buffer.concat([header, offsets, shared, ...variations]);
};

const fvarOf = (): Buffer => {
  const table = Buffer.alloc(36);
  table.writeUInt16BE(1, 0);
  for (const [index, value] of [16, 2, 1, 20, 0, 8].entries()) table.writeUInt16BE(value, 4 + 2 * index);
  table.write("wght", 16, "latin1");
  for (const [index, value] of [regular, regular, bold].entries()) table.writeUInt16BE(value, 20 + 4 * index);
  table.writeUInt16BE(2, 34); // the name of the axis is that of the style
  return table;
};

/**
 * One font with every weight between two, from two fonts whose glyphs have the same points. What is
 * not drawn, such as kerning, is that of the regular one.
 * @throws when a glyph is in one of them only, or drawn otherwise
 */
export const joinWeights = (regularFont: Buffer, boldFont: Buffer): Buffer => {
  const [light, heavy] = [readTables(regularFont), readTables(boldFont)];
  const heavyOutlines = outlinesOf(heavy);
  const byName = new Map(glyphNamesOf(heavy).map((name, index) => [name, heavyOutlines[index]]));
  const names = glyphNamesOf(light);
  const variations = outlinesOf(light).map((outline, index) => {
    const name = names[index] ?? "";
    const own = byName.get(name);
    if (!own) throw new Error(`The glyph ${name} has no bold.`);
    return variationOf(name, outline, own);
  });
  return writeTables(new Map([...light, ["fvar", fvarOf()], ["gvar", gvarOf(variations)]]));
};
