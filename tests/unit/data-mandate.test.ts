import { describe, expect, test } from "vitest";
import { mandateSchema } from "../../src/editions/data/mandate-schema.ts";
import { dataAfter, jsonOf, xmlOf } from "./data-files.ts";
import { removed, replaced, written } from "./patched-content.ts";
import { allIn, named, only } from "./xml.ts";

const english = "mandate/en.mdx";
const textWith = (body: string) =>
  written(
    english,
    `---
title: Terms & "rules" <of reference>
summary: What the group is for.
source: kk
---

${body}

## B. Background

### B.1. Aim

The group protects the rights of women.

### B.2. Regions

The group works in three regions:

- north
- south
- east

## R. Role

### R.1. Advice

The group advises the [Council](/partners/council/), as clause [B.2](#b-2) and [the web](https://example.org/a?b=1&c=2) say.

### R.2. Members

At least 50 % of the members are women.
`,
  );

describe("a language without a text of its own", () => {
  const files = dataAfter(removed("mandate/ar.mdx"));

  test("has no file", () => {
    expect([...files.keys()].filter((name) => name.startsWith("mandate"))).toEqual([
      "mandate.json",
      "mandate.schema.json",
      ...["kk", "ky", "ru", "en"].map((locale) => `mandate.${locale}.akn.xml`),
      "mandate.tmx",
    ]);
  });

  test("is absent from every other file, and no other text stands in for it", async () => {
    const data = jsonOf(files);
    const parts = data.sections.flatMap((section) => [section, ...section.clauses]);
    for (const texts of [data.languages, ...parts.map((part) => part.texts)])
      expect(Object.keys(texts)).toEqual(["kk", "ky", "ru", "en"]);
    const units = named(await xmlOf(files, "mandate.tmx"), "tu");
    for (const unit of units)
      expect(named(unit, "tuv").map(({ attributes }) => attributes["xml:lang"])).toEqual([
        "kk",
        "ky",
        "ru",
        "en",
      ]);
    expect(units.length).toBeGreaterThan(10);
  });
});

describe("signs that mean something in a file format", () => {
  const words = `Tom & Jerry \\< 3 > 2 "quoted" 'so' 50\u00a0% ب \u200f]]> 😀 &amp;`;
  const read = `Tom & Jerry < 3 > 2 "quoted" 'so' 50\u00a0% ب \u200f]]> 😀 &`;
  const files = dataAfter(textWith(words));

  test("come back from JSON", () => {
    const { languages } = jsonOf(files);
    expect(languages.en?.title).toBe('Terms & "rules" <of reference>');
    expect(languages.en?.intro[0]?.block).toEqual({
      type: "paragraph",
      runs: [{ type: "text", value: read }],
    });
  });

  test("come back from Akoma Ntoso", async () => {
    const root = await xmlOf(files, "mandate.en.akn.xml");
    expect(only(root, "docTitle").text).toBe('Terms & "rules" <of reference>');
    expect(only(root, "preface").children.map(({ text }) => text)).toContain(read);
    expect(named(root, "a").map(({ attributes }) => attributes["href"])).toContain(
      "https://example.org/a?b=1&c=2",
    );
  });

  test("come back from the translation memory", async () => {
    const unit = named(await xmlOf(files, "mandate.tmx"), "tu").find(
      ({ attributes }) => attributes["tuid"] === "start/1",
    );
    const english = unit?.children.find(({ attributes }) => attributes["xml:lang"] === "en");
    expect(english?.text.trim()).toBe(read);
  });
});

describe("everything that a text may contain", () => {
  const files = dataAfter(
    textWith(`**Bold *and slanted***\\
second line, <Lang tag="ar">المجلس</Lang>.

> Quoted.
>
> - in a list

1. one

   with more

   - nested
2. two

<Note>

First remark.

Second remark:

- a point

</Note>`),
  );

  test("is written as Akoma Ntoso, words and order kept", async () => {
    const root = await xmlOf(files, "mandate.en.akn.xml");
    const lines = named(only(root, "preface"), "p", "listIntroduction").map(({ text }) => text);
    expect(lines.slice(1)).toEqual([
      "Bold and slantedsecond line, المجلس.",
      "Quoted.",
      "in a list",
      "one",
      "with more",
      "nested",
      "two",
      "First remark.",
      "Second remark:",
      "a point",
    ]);
    expect(only(root, "span").attributes["xml:lang"]).toBe("ar");
    expect([only(root, "b").text, only(root, "i").text]).toEqual(["Bold and slanted", "and slanted"]);
    expect(named(root, "eol")).toHaveLength(1);
    expect(named(only(root, "authorialNote"), "p")).toHaveLength(2);
  });

  test("is a unit of the translation memory each", async () => {
    const ids = named(await xmlOf(files, "mandate.tmx"), "tu").map(({ attributes }) => attributes["tuid"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("is described by the schema", () => {
    expect(() => mandateSchema.parse(jsonOf(files))).not.toThrow();
    const types = JSON.stringify(jsonOf(files).languages.en?.intro).match(/(?<="type":")\w+/g);
    expect(new Set(types)).toEqual(
      new Set(["paragraph", "list", "quote", "note", "text", "break", "strong", "emphasis", "lang"]),
    );
  });
});

test("a link to a clause is a reference inside of the document, any other leads to the web", async () => {
  const root = await xmlOf(dataAfter(textWith("Text.")), "mandate.en.akn.xml");
  expect(named(root, "ref").map(({ attributes }) => attributes["href"])).toEqual(["#sec_B__cl_B-2"]);
  expect(named(root, "a").map(({ attributes }) => attributes["href"])).toEqual([
    "http://localhost:4321/en/partners/council/",
    "https://example.org/a?b=1&c=2",
  ]);
});

test("a source that bears a date gives it to the work, to nothing else", async () => {
  const root = await xmlOf(
    dataAfter(replaced("mandate/kk.mdx", "asOf: undated", 'asOf: "2019-03-11"')),
    "mandate.ky.akn.xml",
  );
  expect(named(root, "FRBRdate").map(({ attributes }) => attributes)).toEqual([
    { date: "2019-03-11", name: "asOf" },
    { date: "1000-01-01", name: "undated" },
    { date: "1000-01-01", name: "undated" },
  ]);
  expect(named(only(root, "FRBRWork"), "FRBRuri")[0]?.attributes["value"]).toBe(
    "/akn/zz/doc/terms-of-reference/2019-03-11/mandate",
  );
});

test("a source known to a month gives no day", async () => {
  const root = await xmlOf(
    dataAfter(replaced("mandate/kk.mdx", "asOf: undated", 'asOf: "2019-03"')),
    "mandate.kk.akn.xml",
  );
  for (const { attributes } of named(root, "FRBRdate"))
    expect(attributes).toEqual({ date: "1000-01-01", name: "undated" });
  expect(jsonOf(dataAfter(replaced("mandate/kk.mdx", "asOf: undated", 'asOf: "2019-03"'))).asOf).toBe(
    "2019-03",
  );
});

test("an item of a list is a unit with its place and all its translations", async () => {
  const units = named(await xmlOf(dataAfter(), "mandate.tmx"), "tu");
  const item = units.find(({ attributes }) => attributes["tuid"] === "b-2-a");
  expect(item && named(item, "prop").map(({ text }) => text)).toEqual(["item", "B.2"]);
  expect(item && named(item, "seg").map(({ text }) => text)).toContain("north");
  expect(item && named(item, "seg")).toHaveLength(5);
});

test("a remark in one language alone is no translation of what stands in its place in others", async () => {
  const files = dataAfter(
    replaced(
      "mandate/en.mdx",
      "This section says why",
      "<Note>\n\nOurs.\n\n</Note>\n\nThis section says why",
    ),
  );
  const wordsOf = new Map(
    named(await xmlOf(files, "mandate.tmx"), "tu").map((unit) => [
      unit.attributes["tuid"],
      named(unit, "tuv").map(({ attributes, text }) => `${attributes["xml:lang"] ?? ""} ${text.trim()}`),
    ]),
  );
  expect(wordsOf.get("b/1")).toHaveLength(4);
  expect(wordsOf.get("b/1.note")).toEqual(["en Ours."]);
  expect(wordsOf.get("b/2")).toEqual(["en This section says why the group exists."]);
});

test("the same content makes the same bytes", () => {
  expect([...dataAfter()]).toEqual([...dataAfter()]);
});

test("every file is text that ends with a line end, without spaces at the ends of lines", () => {
  for (const [name, text] of dataAfter()) {
    expect(text.endsWith("\n"), name).toBe(true);
    expect(text, name).not.toMatch(/[ \t]\n/);
  }
});

test("identifiers stand once in a document", async () => {
  const root = await xmlOf(dataAfter(), "mandate.kk.akn.xml");
  const eIds = allIn(root).flatMap(({ attributes }) => attributes["eId"] ?? []);
  expect(eIds).toContain("sec_B__cl_B-2__list_1__item_a");
  expect(new Set(eIds).size).toBe(eIds.length);
});
