import { geoArea } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { cellSize, linesOf, weave, wovenCountries, type Cell } from "../../src/pages/_weave.ts";

const { side, cells } = weave();
const all = Object.values(cells).flat();
const nameOf = ({ column, row }: Cell): string => `${column} ${row}`;

test("the map is the same whenever it is made", async () => {
  vi.resetModules();
  const again = await import("../../src/pages/_weave.ts");
  expect(again.weave).not.toBe(weave);
  expect(again.weave()).toEqual(weave());
});

test("no square belongs to two countries", () => {
  expect(new Set(all.map(nameOf)).size).toBe(all.length);
});

test("the map is as wide as it is high, and reaches to its edges", () => {
  for (const edge of ["column", "row"] as const) {
    expect(Math.min(...all.map((cell) => cell[edge]))).toBe(0);
    expect(Math.max(...all.map((cell) => cell[edge]))).toBe(side - 1);
  }
});

test.each(wovenCountries)(
  "%s is in one piece: each of its squares touches the next with a side",
  (country) => {
    const left = new Set(cells[country].map(nameOf));
    const [first] = cells[country];
    if (!first) throw new Error(`${country} has no square`);
    const reached = [first];
    left.delete(nameOf(first));
    for (const { column, row } of reached)
      for (const [x, y] of [
        [0, 1],
        [1, 0],
        [0, -1],
        [-1, 0],
      ] as const) {
        const next = { column: column + x, row: row + y };
        if (left.delete(nameOf(next))) reached.push(next);
      }
    expect([...left]).toEqual([]);
  },
);

test("every country has as many squares as its true area asks for, to a fortieth", () => {
  const topology = JSON.parse(
    readFileSync("node_modules/world-atlas/countries-50m.json", "utf8"),
  ) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const drawn = feature(topology, topology.objects.countries).features;
  for (const country of wovenCountries) {
    const shape = drawn.find(({ properties }) => properties.name.toLowerCase() === country);
    if (!shape) throw new Error(`${country} is not drawn`);
    const area = geoArea(shape) * 6371.0088 ** 2;
    expect(Math.abs((cells[country].length * cellSize ** 2) / area - 1), country).toBeLessThan(1 / 40);
  }
});

test("lines draw every square, and each once", () => {
  for (const country of wovenCountries) {
    const drawn = [...linesOf(cells[country]).matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].flatMap(
      ([, column, row, length]) =>
        Array.from({ length: Number(length) }, (_, step) => ({
          column: Number(column) + step,
          row: Number(row),
        })),
    );
    expect(drawn).toEqual(cells[country]);
  }
});

test("what is not a row of neighbours is not one line", () => {
  expect(
    linesOf([
      { column: 0, row: 0 },
      { column: 1, row: 0 },
      { column: 3, row: 0 },
      { column: 4, row: 1 },
    ]),
  ).toBe("M0 0.5h2M3 0.5h1M4 1.5h1");
});
