import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { geoConicEqualArea, geoIdentity, geoPath } from "d3-geo";
import type { MultiPolygon, Position } from "geojson";
import { merge } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** The countries of the map by their ISO 3166-1 numbers, by which Natural Earth knows them. */
const numbers = {
  kazakhstan: "398",
  kyrgyzstan: "417",
  tajikistan: "762",
  turkmenistan: "795",
  uzbekistan: "860",
  afghanistan: "004",
} as const;

export type WovenCountry = keyof typeof numbers;
export const wovenCountries = Object.keys(numbers) as WovenCountry[];

/** Side of a square, in kilometres. */
export const cellSize = 120;
/** Mean radius of the Earth, in kilometres. */
const radius = 6371.0088;
/**
 * Where one corner of the grid lies, in degrees east and north. Here, and with squares of this size,
 * every country has as many squares as its area asks for, to a fortieth, and none falls into pieces.
 */
const corner = { longitude: 66.5, latitude: 42.5 };

/** Place of a square in the map: whole numbers from 0, to the east and to the south. */
export interface Cell {
  column: number;
  row: number;
}

export interface Weave {
  /** Squares along each side of the map, which is as high as it is wide. */
  side: number;
  /** Row by row, from west to east. */
  cells: Record<WovenCountry, Cell[]>;
}

/** Areas stay true to each other, so that every square is as large as every other. */
const project = geoConicEqualArea()
  .parallels([38, 48])
  .rotate([-corner.longitude, 0])
  .center([0, corner.latitude])
  .scale(radius)
  .translate([0, 0]);

const inKilometres = ([longitude = 0, latitude = 0]: Position): Position =>
  project([longitude, latitude]) ?? [0, 0];

const flat = ({ type, coordinates }: MultiPolygon): MultiPolygon => ({
  type,
  coordinates: coordinates.map((polygon) => polygon.map((ring) => ring.map(inKilometres))),
});

/** The countries as Natural Earth draws them, in kilometres from the corner of the grid. */
const shapes = (): [WovenCountry, MultiPolygon][] => {
  // Builds and tests start in the project folder; what is built stands elsewhere.
  const file = createRequire(resolve("package.json")).resolve("world-atlas/countries-50m.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology<{ countries: GeometryCollection }>;
  return wovenCountries.map((country) => {
    const geometry = topology.objects.countries.geometries.find(({ id }) => id === numbers[country]);
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon")
      throw new Error(`Natural Earth draws no ${country}.`);
    return [country, flat(merge(topology, [geometry]))];
  });
};

/** The area of a shape within one square, in square kilometres. */
const areaWithin = (shape: MultiPolygon, column: number, row: number): number => {
  const square = geoIdentity().clipExtent([
    [column * cellSize, row * cellSize],
    [(column + 1) * cellSize, (row + 1) * cellSize],
  ]);
  return geoPath(square).area(shape);
};

/** How much of every square each country covers, by the place of the square. */
const coverage = (): (Cell & { shares: [WovenCountry, number][] })[] => {
  const squares = new Map<string, Cell & { shares: [WovenCountry, number][] }>();
  for (const [country, shape] of shapes()) {
    const [[west, north], [east, south]] = geoPath().bounds(shape);
    for (let row = Math.floor(north / cellSize); row * cellSize < south; row += 1)
      for (let column = Math.floor(west / cellSize); column * cellSize < east; column += 1) {
        const square = squares.get(`${column} ${row}`) ?? { column, row, shares: [] };
        square.shares.push([country, areaWithin(shape, column, row) / cellSize ** 2]);
        squares.set(`${column} ${row}`, square);
      }
  }
  return [...squares.values()];
};

let woven: Weave | undefined;

/**
 * The woven map: a square that the six countries cover by half or more belongs to the one that covers
 * most of it. Made once in a build, in about a fifth of a second.
 */
export const weave = (): Weave => {
  if (woven) return woven;
  const land = coverage()
    .filter(({ shares }) => shares.reduce((sum, [, share]) => sum + share, 0) >= 0.5)
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
  const west = Math.min(...land.map(({ column }) => column));
  const north = Math.min(...land.map(({ row }) => row));
  const cells = Object.fromEntries(
    wovenCountries.map((country) => [country, [] as Cell[]]),
  ) as Weave["cells"];
  let side = 0;
  for (const { column, row, shares } of land) {
    const [[owner] = []] = shares.toSorted((a, b) => b[1] - a[1]);
    if (owner) cells[owner].push({ column: column - west, row: row - north });
    side = Math.max(side, column - west + 1, row - north + 1);
  }
  woven = { side, cells };
  return woven;
};

/** Squares as lines to be drawn in dashes, one for each run in a row: the shortest way to write them. */
export const linesOf = (cells: readonly Cell[]): string => {
  const runs: (Cell & { length: number })[] = [];
  for (const { column, row } of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.length === column) last.length += 1;
    else runs.push({ column, row, length: 1 });
  }
  return runs.map(({ column, row, length }) => `M${column} ${row + 0.5}h${length}`).join("");
};
