import { describe, expect, test } from "vitest";
import { styleSheets } from "./style-sheets.ts";

type Tokens = Readonly<Record<string, string>>;

const css = styleSheets["tokens.css"] ?? "";

const tokensIn = (block: string): Tokens =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/gi)].map((match) => [match[1], match[2] ?? ""]),
  );

const firstBlock = tokensIn(/^:root \{([^}]*)\}/m.exec(css)?.[1] ?? "");
/** The tokens that a reader's settings change, by the condition of their media query. */
const changes = new Map(
  [...css.matchAll(/^@media ([^{]+?)\s*\{\s*:root \{([^}]*)\}\s*\}/gm)].map((match) => [
    match[1] ?? "",
    tokensIn(match[2] ?? ""),
  ]),
);

const dark = changes.get("(prefers-color-scheme: dark)") ?? {};
const more = changes.get("(prefers-contrast: more)") ?? {};
const darkMore = changes.get("(prefers-contrast: more) and (prefers-color-scheme: dark)") ?? {};

/** In the order of the cascade: a reader with both settings gets all three changes. */
const sets = {
  light: firstBlock,
  dark: { ...firstBlock, ...dark },
  "light, more contrast": { ...firstBlock, ...more },
  "dark, more contrast": { ...firstBlock, ...dark, ...more, ...darkMore },
} satisfies Record<string, Tokens>;

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Red, green and blue, of 255. */
const channelsOf = (colour: string): [number, number, number] => {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
  return [red, green, blue];
};

/** Relative luminance, as WCAG 2.2 defines it. */
const luminance = (colour: string): number => {
  const [red, green, blue] = channelsOf(colour);
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
};

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

const text = [
  ...["ink", "walnut", "madder", "indigo"].flatMap((colour) =>
    ["wool", "felt", "glow"].map((ground) => [colour, ground] as const),
  ),
  ["ink", "hot"],
  ["lit", "beam"],
  ["on-leave", "leave"],
  ["on-foot", "foot"],
  ["wool", "ink"],
] as const;
const controls = [
  ["seam", "wool"],
  ["seam", "felt"],
  ["focus", "wool"],
  ["focus", "glow"],
] as const;

/** Squares of the map are threads of the seam's colour on wool, dyed more or less. */
const map = styleSheets["map.css"] ?? "";
const shares = [...map.matchAll(/stroke-opacity: calc\(([\d.]+) \* var\(--dye\)\)/g)].map(([, share]) =>
  Number(share),
);
const [lightDye, otherDye] = [...map.matchAll(/--dye: ([\d.]+)/g)].map(([, dye]) => Number(dye));

/** What is seen where a colour covers a share of its ground. */
const mixed = (front: string, ground: string, share: number): string => {
  const grounds = channelsOf(ground);
  const channels = channelsOf(front).map((value, at) =>
    Math.round(value * share + (grounds[at] ?? 0) * (1 - share)),
  );
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
};

test("black on white is 21 to 1, and grey on white what WCAG says it is", () => {
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#fff")).toBeCloseTo(4.54, 2);
});

test("half of black on white is grey", () => {
  expect(mixed("#000", "#ffffff", 0.5)).toBe("#808080");
});

test("the style sheet has the four sets of colours that are held here, and no other", () => {
  expect([...changes.keys()]).toEqual([
    "(prefers-color-scheme: dark)",
    "(prefers-contrast: more)",
    "(prefers-contrast: more) and (prefers-color-scheme: dark)",
  ]);
  expect(css.match(/prefers-(color-scheme|contrast)/g)).toHaveLength(4);
});

describe.each(Object.entries(sets))("in %s", (_, tokens: Tokens) => {
  const colour = (name: string): string => {
    const value = tokens[name];
    if (!value) throw new Error(`tokens.css has no colour --${name}`);
    return value;
  };

  test.each(text)("the text --%s on --%s has a contrast of at least 7", (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  test("names on every country of the map have a contrast of at least 7, and marks of at least 3", () => {
    expect(new Set(shares).size).toBe(4);
    const dye = (tokens === sets.light ? lightDye : otherDye) ?? Number.NaN;
    for (const share of shares) {
      const ground = mixed(colour("seam"), colour("wool"), share * dye);
      expect(contrast(colour("ink"), ground), `${share} on ${ground}`).toBeGreaterThanOrEqual(7);
      expect(contrast(colour("madder"), ground), `${share} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(controls)("the control --%s on --%s has a contrast of at least 3", (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
