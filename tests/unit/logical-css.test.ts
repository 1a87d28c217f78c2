import { expect, test } from "vitest";
import { styleSheets } from "./style-sheets.ts";

interface Declaration {
  property: string;
  value: string;
  line: number;
}

const declarationsIn = (css: string): Declaration[] =>
  [...css.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((match) => ({
    property: match[1] ?? "",
    value: (match[2] ?? "").trim(),
    line: css.slice(0, match.index).split("\n").length,
  }));

const side = /(^|-)(left|right)(-|$)/;
/** Values that name a side, for properties that take one. */
const sidedValue = /(^|[\s,(])(left|right)(?=$|[\s,)])/;
const inFourParts = /^(margin|padding|inset|scroll-margin|scroll-padding|border-(width|style|color))$/;

/** What stands between spaces, with what is in brackets kept together. */
const partsOf = (value: string): string[] =>
  value.replace(/\s*!important$/, "").match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

/** Why a declaration would be wrong in a mirrored page, if it would. */
const physical = ({ property, value }: Declaration): string | undefined => {
  if (property.startsWith("--")) return undefined;
  if (side.test(property)) return "write -inline-start or -inline-end";
  if (sidedValue.test(value)) return "write start, end, inline-start or inline-end";
  const [, right, , left] = partsOf(value);
  if (inFourParts.test(property) && left !== undefined && left !== right)
    return "four different sides: write -block and -inline";
  if (property === "border-radius" && partsOf(value).length > 1)
    return "different corners: write border-start-start-radius and so on";
  return undefined;
};

const complaints = (css: string): string[] =>
  declarationsIn(css).flatMap((declaration) => {
    const reason = physical(declaration);
    return reason
      ? [`line ${declaration.line}: ${declaration.property}: ${declaration.value} — ${reason}`]
      : [];
  });

test.each(Object.entries(styleSheets))(
  "%s knows no left and no right, so that Arabic pages are mirrored",
  (_, css) => {
    expect(complaints(css)).toEqual([]);
  },
);

test("style sheets are read in full", () => {
  const found = Object.values(styleSheets).flatMap(declarationsIn);
  expect(found.length).toBeGreaterThan(300);
  expect(found.map(({ property }) => property)).toEqual(
    expect.arrayContaining(["margin-inline-start", "padding-inline-start", "inset-inline-start"]),
  );
});

test.each([
  "margin-left: 1rem",
  "padding-right: 0",
  "left: 0",
  "border-left: 1px solid",
  "border-top-left-radius: 2px",
  "text-align: left",
  "text-align: right !important",
  "float: right",
  "clear: left",
  "background-position: left top",
  "background: linear-gradient(to right, red, blue)",
  "transform-origin: left",
  "margin: 0 1rem 0 0",
  "inset: 0 auto auto 0",
  "border-radius: 4px 0 0 4px",
])("%s would be found", (declaration) => {
  expect(complaints(`a:hover { color: red; ${declaration}; }`)).toEqual([
    expect.stringContaining(declaration.split(":")[0] ?? ""),
  ]);
});

test.each([
  "margin-inline-start: 1rem",
  "margin: 0 1rem 2rem 1rem",
  "padding: calc(1rem + 2px) 0",
  "text-align: start",
  "float: inline-end",
  "border-radius: 50%",
  "--left: 1rem",
  "grid-area: copyright",
])("%s would not", (declaration) => {
  expect(complaints(`a { ${declaration} }`)).toEqual([]);
});
