import { describe, expect, test } from "vitest";
import { z } from "zod";
import { clausesOf, type Clause } from "../../src/document/clauses.ts";
import { textOf, textOfBlocks } from "../../src/document/text.ts";
import type { Block } from "../../src/document/tree.ts";
import { mandateSchema } from "../../src/editions/data/mandate-schema.ts";
import { languages, locales, type Locale } from "../../src/i18n/locales.ts";
import { content, mandateIn } from "../content/texts.ts";
import { allIn, named, only, readXml, type XmlElement } from "../unit/xml.ts";
import { readSite, textOf as fileText } from "./built-site.ts";
import { faultOf } from "./references.ts";

const site = readSite();
const fileOf = (name: string): string => fileText(site, `${site.base}data/${name}`);
const data = mandateSchema.parse(JSON.parse(fileOf("mandate.json")));
const memory = await readXml(fileOf("mandate.tmx"));
const terms = await readXml(fileOf("glossary.tbx"));
const documents = new Map(
  await Promise.all(
    locales.map(async (locale): Promise<[Locale, XmlElement]> => [
      locale,
      await readXml(fileOf(`mandate.${locale}.akn.xml`)),
    ]),
  ),
);
const documentIn = (locale: Locale): XmlElement => documents.get(locale) ?? memory;

/** The clauses of a language as the pages show them. */
const clausesIn = (locale: Locale): Clause[] =>
  clausesOf(mandateIn(locale)).sections.flatMap(({ clauses }) => clauses);
const itemsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === "list" ? block.items.map(({ children }) => textOfBlocks(children)) : [],
  );

const isLeaf = ({ name }: XmlElement): boolean => name === "p" || name === "listIntroduction";
const by =
  (name: string, value: string) =>
  ({ attributes }: XmlElement): boolean =>
    attributes[name] === value;

/** Words of units of the translation memory, by their id. */
const unitsIn = (locale: Locale): Map<string, string> =>
  new Map(
    named(memory, "tu").flatMap((unit): [string, string][] => {
      const variant = unit.children.find(by("xml:lang", languages[locale].tag));
      return variant ? [[unit.attributes["tuid"] ?? "", only(variant, "seg").text]] : [];
    }),
  );

describe.each(locales)("the mandate in %s", (locale) => {
  const clauses = clausesIn(locale);

  test("has 45 clauses", () => {
    expect(clauses).toHaveLength(45);
  });

  test("says the same in JSON as on the page", () => {
    const own = data.sections.flatMap((section) => section.clauses);
    expect(
      own.map(({ id, number, texts }) => [id, number, texts[locale]?.title, texts[locale]?.text]),
    ).toEqual(
      clauses.map(({ id, number, label, blocks }) => [id, number, textOf(label), textOfBlocks(blocks)]),
    );
  });

  test("says the same in Akoma Ntoso as on the page", () => {
    const own = named(documentIn(locale), "clause").map((clause) => [
      clause.attributes["GUID"],
      named(clause, "num")[0]?.text,
      only(clause, "heading").text,
      allIn(clause)
        .filter(isLeaf)
        .map(({ text }) => text)
        .join("\n"),
      named(clause, "item").map((item) =>
        allIn(item)
          .filter(isLeaf)
          .map(({ text }) => text)
          .join("\n"),
      ),
    ]);
    expect(own).toEqual(
      clauses.map(({ id, number, label, blocks }) => [
        id,
        `${number}.`,
        textOf(label),
        textOfBlocks(blocks),
        itemsIn(blocks),
      ]),
    );
  });

  test("says the same in the translation memory as on the page", () => {
    const units = unitsIn(locale);
    for (const { id, label, blocks } of clauses) {
      const own = [...units].filter(([key]) => key.startsWith(`${id}/`) || key.startsWith(`${id}-`));
      expect([units.get(id), ...own.map(([, text]) => text)]).toEqual([
        textOf(label),
        ...textOfBlocks(blocks).split("\n"),
      ]);
    }
  });

  test("has a unit of the translation memory for each piece, and no other", () => {
    const file = content.files.find((each) => each.collection === "mandate" && each.locale === locale);
    const words = file?.translation ?? file?.original;
    const lines = mandateIn(locale).pieces.flatMap(({ block }) => textOfBlocks([block]).split("\n"));
    expect([...unitsIn(locale).values()]).toEqual([words?.title, words?.summary, ...lines]);
  });
});

test("every digest and key of a piece in JSON is that of the text", () => {
  for (const locale of locales) {
    const parts = data.sections.flatMap((section) => [section, ...section.clauses]);
    const own = [data.languages[locale]?.intro, ...parts.map(({ texts }) => texts[locale]?.pieces)].flatMap(
      (pieces) => pieces?.map(({ key, digest }) => `${key} ${digest}`) ?? [],
    );
    expect(own).toEqual(
      mandateIn(locale)
        .pieces.filter(({ block }) => block.type !== "heading")
        .map(({ key, digest }) => `${key} ${digest}`),
    );
  }
});

test("the schema that is published is the one that the file keeps to", () => {
  const { $id, ...schema } = JSON.parse(fileOf("mandate.schema.json")) as Record<string, unknown>;
  expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(mandateSchema))));
  expect($id).toBe(data.$schema);
});

test("every address in the files leads to a place on the site", () => {
  const { $schema, languages: own, sections } = data;
  const parts = sections.flatMap((section) => [section, ...section.clauses]);
  const urls = [
    $schema,
    ...Object.values(own).flatMap(({ url, akomaNtoso }) => [url, akomaNtoso]),
    ...parts.flatMap(({ texts }) => Object.values(texts).map(({ url }) => url)),
    ...named(terms, "xref").flatMap(({ attributes }) => attributes["target"] ?? []),
  ];
  expect(urls.length).toBeGreaterThan(5 * 45);
  const faults = urls.flatMap((url) => {
    const fault = faultOf(site, { from: "data", text: url, url: new URL(url), isResource: false });
    return (fault ?? !url.startsWith(site.origin)) ? [`${url} ${fault ?? "leads off the site"}`] : [];
  });
  expect(faults).toEqual([]);
});

test("the translation memory has what the format demands, in its order", () => {
  expect(memory.attributes).toEqual({ version: "1.4" });
  expect(memory.children.map(({ name }) => name)).toEqual(["header", "body"]);
  expect(Object.keys(only(memory, "header").attributes).toSorted()).toEqual([
    "adminlang",
    "creationtool",
    "creationtoolversion",
    "datatype",
    "o-tmf",
    "segtype",
    "srclang",
  ]);
  expect(only(memory, "header").attributes).toMatchObject({ srclang: "kk", segtype: "paragraph" });
  const units = named(memory, "tu");
  for (const unit of units)
    expect(unit.children.map(({ name }) => name).join(" ")).toMatch(/^(prop )+(tuv ?){5}$/);
  expect(new Set(units.map(({ attributes }) => attributes["tuid"])).size).toBe(units.length);
});

test("every entry of the glossary is a concept with the same names", () => {
  const own = named(terms, "conceptEntry").map((concept) => [
    concept.attributes["id"],
    named(concept, "langSec").map((section) => [
      section.attributes["xml:lang"],
      only(section, "descrip").text,
      ...named(section, "term").map(({ text }) => text),
    ]),
  ]);
  const entries = Object.values(content.glossary).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  expect(entries.length).toBeGreaterThan(0);
  expect(own).toEqual(
    entries.map(({ slug, names }) => [
      `c-${slug}`,
      locales.flatMap((locale) => {
        const name = names[locale];
        if (!name) return [];
        const letters = name.letters ? [name.letters] : [];
        return [[languages[locale].tag, name.explanation, name.term, ...letters, ...name.also]];
      }),
    ]),
  );
});
