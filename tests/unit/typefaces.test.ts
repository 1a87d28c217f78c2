import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages, locales } from "../../src/i18n/locales.ts";
import { alphabets, arabicSigns, hasRare, withCapitals } from "../../src/typefaces/alphabets.ts";
import { charactersIn } from "../../src/typefaces/character-map.ts";
import { readTexts, wantedOf } from "../../src/typefaces/characters.ts";
import { cutFace, tablesOfWoff2 } from "../../src/typefaces/cut.ts";
import { faces } from "../../src/typefaces/faces.ts";
import { fontFolder, readRecords, recordOf } from "../../src/typefaces/record.ts";

const texts = readTexts();
const remedy = 'Run "npm run fonts" and commit what it makes.';
const fileOf = (name: string): Buffer => readFileSync(join(fontFolder, `${name}.woff2`));

/** Whose texts are set in a typeface: of Arabic letters or of the others. */
const localesOf = (scripts: readonly string[]) =>
  locales.filter((locale) => (languages[locale].script === "Arab") === scripts.includes("Arabic"));

describe.each(faces)("the font $name", (face) => {
  const wanted = wantedOf(face, texts.values());
  const record = readRecords().find(({ name }) => name === face.name);
  const missing = [...(record?.missing ?? "")];

  test("has every character of its texts and whole alphabets", async () => {
    const found = charactersIn(await tablesOfWoff2(fileOf(face.name)));
    const letters = localesOf(face.scripts).map((locale) => withCapitals(alphabets[locale] ?? ""));
    expect(letters).not.toContain("");
    const own = [...letters.join("")].filter(face.holds);
    const absent = new Set([...wanted, ...own]).difference(found);
    expect([...absent], remedy).toEqual(missing);
  });

  test("lacks nothing that stands in a text of its languages", () => {
    const own = localesOf(face.scripts).map((locale) => new RegExp(`\\b${locale}\\.(mdx|yaml|json)$`));
    const wrong = [...texts]
      .filter(([file]) => own.some((pattern) => pattern.test(file)))
      .flatMap(([file, text]) =>
        missing.filter((sign) => text.includes(sign)).map((sign) => `${file}: ${sign}`),
      );
    expect(wrong, "Say it in words: the typeface has no such sign.").toEqual([]);
  });

  test("was made from what is said of it today, and not touched since", () => {
    expect(record, remedy).toEqual(recordOf(face, wanted, missing, fileOf(face.name)));
  });
});

/** Codes for which the styles let browsers look into each font file of a name. */
const codesAskedOf = (name: string): number[][] => {
  const rules = readFileSync("src/styles/fonts.css", "utf8").split("@font-face");
  return rules
    .filter((rule) => rule.includes(name))
    .map((rule) =>
      [...rule.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].flatMap(([, first = "", last = first]) => {
        const codes = Array.from({ length: parseInt(last, 16) + 1 }, (_, code) => code);
        return codes.slice(parseInt(first, 16));
      }),
    );
};

test("browsers look for rare letters in the file that has them, and for no others", () => {
  const codes = Array.from({ length: 0xd800 }, (_, code) => code);
  const rare = codes.filter((code) => hasRare(String.fromCharCode(code)));
  expect(codesAskedOf("piazzolla-rare.woff2")).toEqual([rare]);
});

test("what stands in for Arabic on Linux is taken for its letters, digits and signs, and for no Latin letters", () => {
  const latin = withCapitals(alphabets["en"] ?? "");
  const own = (alphabets["ar"] ?? "") + arabicSigns.replaceAll(/[\u200c-\u200f]/g, "") + " 0123456789.:()";
  const standIns = codesAskedOf("DejaVu Sans");
  expect(standIns).toHaveLength(2);
  for (const codes of standIns) {
    const asked = new Set(codes.map((code) => String.fromCharCode(code)));
    expect(new Set(own).difference(asked)).toEqual(new Set());
    expect(new Set(latin).intersection(asked)).toEqual(new Set());
  }
});

test("the same drawings give the same font, byte by byte", async () => {
  // The typeface of Arabic comes from a package that only the command brings; the code is the same.
  const [face] = faces;
  if (!face) throw new Error("There are no typefaces.");
  const { file } = await cutFace(face, wantedOf(face, texts.values()), "node_modules");
  expect(file.equals(fileOf(face.name)), remedy).toBe(true);
});
