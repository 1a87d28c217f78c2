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

/** Relative luminance, as WCAG 2.2 defines it. */
const luminance = (colour: string): number => {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) =>
    channel(Number.parseInt(full.slice(start, start + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
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

test("black on white is 21 to 1, and grey on white what WCAG says it is", () => {
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#fff")).toBeCloseTo(4.54, 2);
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

  test.each(controls)("the control --%s on --%s has a contrast of at least 3", (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
