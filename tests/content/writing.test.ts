import { expect, test } from "vitest";
import { languages } from "../../src/i18n/locales.ts";
import { findings, fixedWords, ownProse, prose, type Line } from "./texts.ts";

const all: readonly Line[] = [...prose, ...fixedWords];
const cyrillic = (lines: readonly Line[]): Line[] =>
  lines.filter(({ locale }) => languages[locale].script === "Cyrl");

test("there is something to read", () => {
  expect(prose.length).toBeGreaterThan(2000);
  expect(fixedWords.length).toBeGreaterThan(500);
});

test("no word mixes Latin and Cyrillic letters that look alike", () => {
  const mixed =
    /\p{L}*(?:\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin})\p{L}*/u;
  expect(findings(all, mixed)).toEqual([]);
  expect(findings([{ place: "x", locale: "ru", text: "c\u043eюз" }], mixed)).toHaveLength(1);
});

test("no single Latin letter stands where a Cyrillic one looks the same", () => {
  // Clause numbers ("B.3") are Latin in every language; a letter alone before a space is not one of them.
  const alone = /(?<![\p{L}\d.«“-])[acekopxyABCEHKMOPTX](?![\p{L}\d.»”’-])/u;
  expect(findings(cyrillic(ownProse), alone)).toEqual([]);
  expect(findings([{ place: "x", locale: "ru", text: "права c женщинами" }], alone)).toHaveLength(1);
});

test("no invisible sign turns the direction of a text", () => {
  expect(findings(all, /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)).toEqual([]);
});

test("no other invisible sign hides in a word", () => {
  expect(findings(all, /[\u00ad\u200b\u2060\ufeff\ufffd]/u)).toEqual([]);
});

test("quotation marks are those of print", () => {
  expect(findings(all, /"/)).toEqual([]);
});

test("apostrophes are those of print", () => {
  expect(findings(all, /(?<=\p{L})'(?=\p{L})/u)).toEqual([]);
});

test("in Kazakh, Kyrgyz and Russian a no-break space stands before the sign for per cent", () => {
  expect(findings(cyrillic(all), /\d ?%/)).toEqual([]);
  expect(findings(cyrillic(prose), /\d\u00a0%/).length).toBeGreaterThan(0);
});

test("in Arabic and English the sign for per cent follows its number", () => {
  const others = all.filter(({ locale }) => languages[locale].script !== "Cyrl");
  expect(findings(others, /\d\s%/)).toEqual([]);
  expect(findings(others, /\d%/).length).toBeGreaterThan(0);
});

test("no two spaces follow each other, and none stands before a comma or a full stop", () => {
  expect(findings(all, / {2}| [,.;:](?!\.)/)).toEqual([]);
});

test("Arabic text has Arabic commas, semicolons and question marks, and Latin digits", () => {
  const arabic = (lines: readonly Line[]) => lines.filter(({ locale }) => locale === "ar");
  expect(findings(arabic(all), /(?<=\p{Script=Arabic})[,;?]|[\u0660-\u0669\u06f0-\u06f9]/u)).toEqual([]);
});

test("each text is in the script of its language, but for names and what is marked as foreign", () => {
  // Four words in a row are a sentence; names of projects, agencies and sites are shorter.
  const run = (script: string) =>
    new RegExp(
      `(?:\\p{Script=${script}}[\\p{Script=${script}}\\p{M}’-]*[\\s,]+){3}\\p{Script=${script}}+`,
      "u",
    );
  const foreign = {
    Cyrl: ["Latin", "Arabic"],
    Arab: ["Latin", "Cyrillic"],
    Latn: ["Cyrillic", "Arabic"],
  } as const;
  const found = ownProse.flatMap((line) =>
    foreign[languages[line.locale].script].flatMap((script) => findings([line], run(script))),
  );
  expect(found).toEqual([]);
});

test("no note to ourselves was left behind", () => {
  const own =
    /\b(?:TODO|FIXME|TBD|XXX|lorem|ipsum|seed|placeholder)\b|\b[\w-]+\.(?:md|mdx|docx?|yaml|json|xlsx?)\b/i;
  expect(
    findings(
      all.filter(({ place }) => !place.startsWith("src/")),
      own,
    ),
  ).toEqual([]);
  expect(findings([{ place: "x", locale: "en", text: "see notes.md" }], own)).toHaveLength(1);
});
