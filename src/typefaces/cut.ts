import { readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { charactersIn } from "./character-map.ts";
import type { Face } from "./faces.ts";
import { readTables, type Tables } from "./sfnt.ts";
import { joinWeights } from "./variable.ts";

/** Tables that browsers need of no font of this site: how styles are called, and how old screens draw small sizes. */
const needless = ["DSIG", "STAT", "gasp", "meta", "prep"];

export interface Cut {
  /** The file as browsers load it, with every weight from regular to bold. */
  file: Buffer;
  /** What was wanted and is not in the typeface. */
  missing: string[];
}

/** @param modules folder of the packages that hold the drawings */
export const cutFace = async (face: Face, wanted: ReadonlySet<string>, modules: string): Promise<Cut> => {
  const { features: keepFeatures, fileOf, source } = face;
  const drawn = (weight: "400Regular" | "700Bold"): Buffer =>
    readFileSync(join(modules, source[0], fileOf(weight)));
  const text = [...wanted].join("");
  const cut = (font: Buffer): Promise<Buffer> =>
    subsetFont(font, text, {
      targetFormat: "truetype",
      keepFeatures,
      noHinting: true,
      glyphNames: true,
      dropTables: needless,
    });
  const regular = drawn("400Regular");
  const joined = joinWeights(await cut(regular), await cut(drawn("700Bold")));
  const drawnCharacters = charactersIn(readTables(regular));
  return {
    file: await subsetFont(joined, undefined, {
      targetFormat: "woff2",
      keepAllGlyphs: true,
      keepFeatures,
      noHinting: true,
    }),
    missing: [...wanted].filter((character) => !drawnCharacters.has(character)),
  };
};

export const tablesOfWoff2 = async (file: Buffer): Promise<Tables> =>
  readTables(await subsetFont(file, undefined, { targetFormat: "truetype", keepAllGlyphs: true }));
