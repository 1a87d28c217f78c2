import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Document } from "../../src/document/tree.ts";
import { pdfFrom, type Values } from "../../src/editions/pdf/compiler.ts";
import { keptPdf } from "../../src/editions/pdf/kept.ts";
import { TypesettingError } from "../../src/editions/typesetting.ts";
import { languageOf, partsOf, wordsOf } from "../../src/editions/pdf/values.ts";
import { languages, locales, type Locale } from "../../src/i18n/locales.ts";
import { parsed } from "./parsed.ts";
import { bare, readPdf } from "./pdf-file.ts";

const documentOf = (body: string, numbering: "clauses" | "sections" = "sections"): Document => {
  const { document, problems } = parsed(body, numbering);
  expect(problems).toEqual([]);
  return document;
};

const valuesOf = (locale: Locale, document: Document): Values => {
  const words = (text: string) => wordsOf(text, languages[locale].dir);
  return {
    ...languageOf(locale),
    name: "Title — Site",
    description: "Summary.",
    section: "mandate",
    site: words("Site"),
    kicker: words("Kicker"),
    title: words("Title"),
    lead: words("Lead"),
    meta: words("2023"),
    contents: true,
    noteLabel: "Note",
    parts: partsOf(document, locale, "mandate/"),
    facts: {
      label: "Facts",
      facts: [
        { term: "Term", values: [{ words: words("Value"), url: "https://example.org/", note: words("n") }] },
      ],
      remarks: [words("Remark")],
    },
    pageOf: "{page}/{pages}",
    digits: "1",
    address: "example.org",
  };
};

const everything = `Introduction with a [link](/mandate/#r-1) and a [place](#r-1-b).

## R. Role

Introduction of **strong** and *stressed* words.\\
A second line, <Lang tag="ar">كلمات عربية</Lang>, <Lang tag="kk">қазақ сөздері</Lang>.

### R.1. Clause

1. first
2. second, with a list

   - nested
   - [outside](https://example.org/?a=1&b=2)

- bulleted by letters
- [another page](/news/forum/)

> A quotation.
>
> 1. numbered in it

<Note>

A remark.

- with a list

</Note>
`;

test.each(locales)("a document with every kind of block and words can be set in %s", async (locale) => {
  const file = await readPdf(pdfFrom(valuesOf(locale, documentOf(everything, "clauses"))));
  expect(file).toMatchObject({ marked: true, language: languages[locale].tag, title: "Title — Site" });
  expect(file.outline).toEqual(["R Role", "R.1 Clause"]);
  const kinds = ["H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Link", "BlockQuote", "TOC", "TOCI"];
  expect(file.tags).toEqual(expect.arrayContaining(kinds));
  expect(file.links).toEqual(
    expect.arrayContaining([
      { url: undefined, anchor: "r-1" },
      { url: "https://example.org/?a=1&b=2", anchor: undefined },
      { url: `http://localhost:4321/${locale}/news/forum/`, anchor: undefined },
    ]),
  );
});

test("signs that mean something to Typst are only signs in a text", async () => {
  const signs = '#panic("x") *a* _b_ $x$ \\#c @r-1 "q" ]#[ `d` //e /*f*/ = g <label> ~h~ -- i';
  const document: Document = {
    pieces: [
      {
        key: "start/1",
        digest: "",
        line: 1,
        block: { type: "paragraph", children: [{ type: "text", value: signs }] },
      },
    ],
  };
  const values = valuesOf("en", document);
  const file = await readPdf(
    pdfFrom({ ...values, name: signs, title: wordsOf(signs, "ltr"), noteLabel: signs }),
  );
  expect(file.title).toBe(signs);
  expect(file.text.split(bare(signs))).toHaveLength(3); // title and paragraph
});

test.each(["en", "ar"] as const)(
  "the same words give the same bytes, from a new compiler too: %s",
  async (locale) => {
    const values = valuesOf(locale, documentOf(everything, "clauses"));
    const first = pdfFrom(values);
    vi.resetModules();
    const again = await import("../../src/editions/pdf/compiler.ts");
    expect(again.pdfFrom).not.toBe(pdfFrom);
    expect(again.pdfFrom(values).equals(first)).toBe(true);
    expect(pdfFrom({ ...values, description: "Other." }).equals(first)).toBe(false);
  },
);

test("a PDF from the cache is the one that was set; other words are set anew", () => {
  const cache = mkdtempSync(join(tmpdir(), "pdf-cache-"));
  try {
    const values = valuesOf("kk", documentOf("Мәтін."));
    const set = keptPdf(values, cache);
    expect(set.equals(pdfFrom(values))).toBe(true);
    expect(keptPdf(values, cache).equals(set)).toBe(true);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(keptPdf({ ...values, lang: "ky" }, cache).equals(set)).toBe(false);
    expect(readdirSync(cache)).toHaveLength(2);
  } finally {
    rmSync(cache, { recursive: true });
  }
});

test("a sign that no typeface has stops the build with its name", () => {
  const values = valuesOf("kk", documentOf("A 漢 sign."));
  expect(() => pdfFrom(values)).toThrow(TypesettingError);
  expect(() => pdfFrom(values)).toThrow(/漢.*could not be displayed/);
});

test("no date, author or place of the machine stands in a file", async () => {
  const bytes = pdfFrom(valuesOf("en", documentOf("Text.")));
  const { metadata } = await readPdf(bytes);
  expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(metadata).not.toMatch(/CreateDate|ModifyDate|dc:creator/);
  expect(bytes.toString("latin1")).not.toMatch(/CreationDate|ModDate|\/Author/);
});
