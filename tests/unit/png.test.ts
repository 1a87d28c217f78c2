import fc from "fast-check";
import { expect, test } from "vitest";
import { pngOf, sizeOfWhole, type Pixels } from "../../src/editions/share/png.ts";
import { pixelsOf } from "./pixels.ts";

/** A picture in which the pixel at each place has the colour that a function gives. */
const picture = (
  width: number,
  height: number,
  colourAt: (x: number, y: number) => readonly [number, number, number],
): Pixels => {
  const rgba = new Uint8Array(width * height * 4);
  for (let place = 0; place < width * height; place += 1)
    rgba.set([...colourAt(place % width, Math.floor(place / width)), 255], place * 4);
  return { width, height, rgba };
};

const few = picture(17, 9, (x, y) => [x * 15, y * 28, (x * y) % 2 === 0 ? 0 : 255]);
const whole = await pngOf(few);

test("a picture of at most 256 colours is kept as it is, to the last pixel", () => {
  expect(Buffer.from(pixelsOf(whole, 17, 9).rgba).equals(Buffer.from(few.rgba))).toBe(true);
});

test("of a picture with more colours the rare ones become the nearest that is common", async () => {
  // Two plain rows, between them a row of six hundred shades, each of which stands there once.
  const many = picture(600, 3, (x, y) => {
    if (y === 1) return [x % 256, Math.floor(x / 3), 100];
    return y === 0 ? [250, 246, 236] : [33, 24, 15];
  });
  const seen = pixelsOf(await pngOf(many), 600, 3);
  const colourAt = ({ rgba }: Pixels, place: number): number[] => [
    ...rgba.subarray(place * 4, place * 4 + 3),
  ];
  const places = Array.from({ length: 1800 }, (_, place) => place);
  const palette = [
    ...new Map(places.map((place) => [String(colourAt(seen, place)), colourAt(seen, place)])).values(),
  ];
  expect(palette).toHaveLength(256);
  const distance = (a: number[], b: number[]): number =>
    a.reduce((sum, value, part) => sum + (value - (b[part] ?? 0)) ** 2, 0);
  for (const place of places) {
    const before = colourAt(many, place);
    const least = Math.min(...palette.map((colour) => distance(before, colour)));
    expect(distance(before, colourAt(seen, place)), `pixel ${place}`).toBe(least);
  }
});

test("equal pixels give equal bytes", async () => {
  expect((await pngOf(few)).equals(whole)).toBe(true);
});

test("a whole file tells its size", () => {
  expect(sizeOfWhole(whole)).toEqual({ width: 17, height: 9 });
});

test("a file that was cut off anywhere is not whole", () => {
  for (let length = 0; length < whole.length; length += 1)
    expect(sizeOfWhole(whole.subarray(0, length)), `${length} bytes`).toBeUndefined();
});

test("a file in which one byte is another is not whole", () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const broken = Buffer.from(whole);
      broken[place] = (broken[place] ?? 0) ^ change;
      expect(sizeOfWhole(broken)).toBeUndefined();
    }),
  );
});

test("a file with something after its end is not whole, and neither is anything else", () => {
  expect(sizeOfWhole(Buffer.concat([whole, Buffer.from("more")]))).toBeUndefined();
  expect(sizeOfWhole(Buffer.from("<!doctype html>"))).toBeUndefined();
  expect(sizeOfWhole(Buffer.alloc(0))).toBeUndefined();
});
