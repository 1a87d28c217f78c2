import { contrast } from "./contrast.ts";
import { styleSheets } from "./unit/style-sheets.ts";

export type Tokens = Readonly<Record<string, string>>;

const css = styleSheets["tokens.css"] ?? "";

const tokensIn = (block: string): Tokens =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/gi)].map((match) => [match[1], match[2] ?? ""]),
  );

const light = tokensIn(/^:root \{([^}]*)\}/m.exec(css)?.[1] ?? "");

/** Every colour that the style sheets may use. */
export const colourNames = Object.keys(light);

/** The tokens that a reader's settings change, by the condition of their media query. */
export const changes = new Map(
  [...css.matchAll(/^@media ([^{]+?)\s*\{\s*:root \{([^}]*)\}\s*\}/gm)].map((match) => [
    match[1] ?? "",
    tokensIn(match[2] ?? ""),
  ]),
);

const dark = changes.get("(prefers-color-scheme: dark)") ?? {};
const more = changes.get("(prefers-contrast: more)") ?? {};
const darkMore = changes.get("(prefers-contrast: more) and (prefers-color-scheme: dark)") ?? {};

/** In the order of the cascade: a reader with both settings gets all three changes. */
export const themes = {
  light,
  dark: { ...light, ...dark },
  "light, more contrast": { ...light, ...more },
  "dark, more contrast": { ...light, ...dark, ...more, ...darkMore },
} satisfies Record<string, Tokens>;

type Pair = readonly [front: string, ground: string];

/** Every text on its ground, by their tokens: at least 7 to 1. */
export const textPairs: readonly Pair[] = [
  ...["ink", "walnut", "madder", "indigo"].flatMap((colour) =>
    ["wool", "felt", "glow"].map((ground) => [colour, ground] as const),
  ),
  ["ink", "hot"],
  ["lit", "beam"],
  ["on-leave", "leave"],
  ["on-foot", "foot"],
  ["wool", "ink"],
];

/** Borders of controls and the outline of what has the focus: at least 3 to 1. */
export const controlPairs: readonly Pair[] = [
  ["seam", "wool"],
  ["seam", "felt"],
  ["seam", "glow"],
  ["focus", "wool"],
  ["focus", "glow"],
  ["beam", "foot"],
];

export const colourIn = (tokens: Tokens, name: string): string => {
  const value = tokens[name];
  if (!value) throw new Error(`tokens.css has no colour --${name}`);
  return value;
};

/** Pairs of a theme that fall short. */
export const faintPairsIn = (tokens: Tokens): string[] =>
  [
    { pairs: textPairs, least: 7 },
    { pairs: controlPairs, least: 3 },
  ].flatMap(({ pairs, least }) =>
    pairs.flatMap(([front, ground]) => {
      const ratio = contrast(colourIn(tokens, front), colourIn(tokens, ground));
      return ratio < least
        ? [`--${front} on --${ground} has a contrast of ${ratio.toFixed(2)}, not ${least}`]
        : [];
    }),
  );
