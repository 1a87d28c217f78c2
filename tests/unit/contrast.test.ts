import { describe, expect, test } from "vitest";
import { changes, colourIn, colourNames, controlPairs, textPairs, themes, type Tokens } from "../colours.ts";
import { contrast, mixed } from "../contrast.ts";
import { styleSheets } from "./style-sheets.ts";

/** Squares of the map are threads of the seam's colour on wool, dyed more or less. */
const map = styleSheets["map.css"] ?? "";
const shares = [...map.matchAll(/stroke-opacity: calc\(([\d.]+) \* var\(--dye\)\)/g)].map(([, share]) =>
  Number(share),
);
const [lightDye, otherDye] = [...map.matchAll(/--dye: ([\d.]+)/g)].map(([, dye]) => Number(dye));

test("black on white is 21 to 1, and grey on white what WCAG says it is", () => {
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#fff")).toBeCloseTo(4.54, 2);
});

test("half of black on white is grey", () => {
  expect(mixed("#000", "#ffffff", 0.5)).toBe("rgb(128, 128, 128)");
});

test("the style sheet has the four sets of colours that are held here, and no other", () => {
  expect([...changes.keys()]).toEqual([
    "(prefers-color-scheme: dark)",
    "(prefers-contrast: more)",
    "(prefers-contrast: more) and (prefers-color-scheme: dark)",
  ]);
  expect((styleSheets["tokens.css"] ?? "").match(/prefers-(color-scheme|contrast)/g)).toHaveLength(4);
});

/** Lines that only decorate: nothing is said by their colour. */
const decoration = ["hair"];

test("every colour of text, and every other that means something, is in a pair", () => {
  const fronts = new Set([...textPairs, ...controlPairs].map(([front]) => front));
  const grounds = new Set([...textPairs, ...controlPairs].map(([, ground]) => ground));
  const texts = Object.values(styleSheets).flatMap((css) =>
    [...css.matchAll(/[\s;{]color:\s*var\(--([\w-]+)\)/g)].map(([, name = ""]) => name),
  );
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((name) => !textPairs.some(([front]) => front === name))).toEqual([]);
  const unheld = colourNames.filter((name) => !fronts.has(name) && !grounds.has(name));
  expect(unheld.filter((name) => !decoration.includes(name))).toEqual([]);
});

describe.each(Object.entries(themes))("in %s", (_, tokens: Tokens) => {
  const colour = (name: string): string => colourIn(tokens, name);

  test.each(textPairs)("the text --%s on --%s has a contrast of at least 7", (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  test("names on every country of the map have a contrast of at least 7, and marks of at least 3", () => {
    expect(new Set(shares).size).toBe(4);
    const dye = (tokens === themes.light ? lightDye : otherDye) ?? Number.NaN;
    for (const share of shares) {
      const ground = mixed(colour("seam"), colour("wool"), share * dye);
      expect(contrast(colour("ink"), ground), `${share} on ${ground}`).toBeGreaterThanOrEqual(7);
      expect(contrast(colour("madder"), ground), `${share} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(controlPairs)("the control --%s on --%s has a contrast of at least 3", (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
