import { describe, expect, test } from "vitest";
import { mandateSchema } from "../../src/editions/data/mandate-schema.ts";
import { languages, locales } from "../../src/i18n/locales.ts";
import { allIn, named, only, readXml, type XmlElement } from "../unit/xml.ts";
import { readSite, textOf } from "./built-site.ts";

const site = readSite();
const fileOf = (name: string): string => textOf(site, `${site.base}data/${name}`);
const data = mandateSchema.parse(JSON.parse(fileOf("mandate.json")));
/** In the order of the languages. */
const roots = await Promise.all(locales.map((locale) => readXml(fileOf(`mandate.${locale}.akn.xml`))));

describe.each(locales.map((locale, place) => ({ locale, place })))(
  "Akoma Ntoso in $locale",
  ({ locale, place }) => {
    const root = roots[place] as XmlElement;
    const isOriginal = locale === data.original;
    const level = (name: string): XmlElement => only(root, name);
    const partsOf = (name: string): string[] => level(name).children.map((child) => child.name);
    const common = ["FRBRthis", "FRBRuri"];

    test("has its parts in the order of the schema", () => {
      expect(root.attributes["xmlns"]).toBe("http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
      expect(partsOf("doc")).toEqual(["meta", "preface", "mainBody"]);
      expect(partsOf("meta")).toEqual(["identification", "references", "notes", "proprietary"]);
      expect(partsOf("FRBRWork")).toEqual([
        ...common,
        "FRBRdate",
        "FRBRauthor",
        "FRBRcountry",
        "FRBRsubtype",
        "FRBRname",
        "FRBRprescriptive",
        "FRBRauthoritative",
      ]);
      expect(partsOf("FRBRExpression")).toEqual([
        ...common,
        "FRBRdate",
        "FRBRauthor",
        ...(isOriginal ? [] : ["FRBRmasterExpression"]),
        "FRBRlanguage",
        ...(isOriginal ? [] : ["FRBRtranslation"]),
      ]);
      expect(partsOf("FRBRManifestation")).toEqual([
        ...common,
        "FRBRalias",
        "FRBRdate",
        "FRBRauthor",
        "FRBRformat",
      ]);
      const shapes = named(root, "section", "clause").map(({ children }) =>
        children.map(({ name }) => name).join(" "),
      );
      for (const shape of shapes) expect(shape).toMatch(/^num heading (content|(intro )?(clause ?)+)$/);
      for (const list of named(root, "blockList"))
        expect(list.children.map(({ name }) => name).join(" ")).toMatch(/^(listIntroduction )?(item ?)+$/);
    });

    test("names its language by three letters, and the text it follows", () => {
      const { alpha3, tag } = languages[locale];
      expect(level("FRBRlanguage").attributes).toEqual({ language: alpha3 });
      expect(level("mainBody").attributes["xml:lang"]).toBe(tag);
      const uri = named(level("FRBRExpression"), "FRBRuri")[0]?.attributes["value"];
      expect(uri).toMatch(new RegExp(`/${alpha3}@$`));
      if (isOriginal) return;
      expect(level("FRBRtranslation").attributes).toMatchObject({
        fromLanguage: languages[data.original].alpha3,
        authoritative: "false",
      });
    });

    test("invents no date", () => {
      expect(data.asOf).toBe("undated");
      expect(new Set(named(root, "FRBRdate").map(({ attributes }) => JSON.stringify(attributes)))).toEqual(
        new Set(['{"date":"1000-01-01","name":"undated"}']),
      );
    });

    test("has identifiers that stand once, made from what stands around", () => {
      const eIds = allIn(root).flatMap(({ attributes }) => attributes["eId"] ?? []);
      expect(new Set(eIds).size).toBe(eIds.length);
      expect(
        named(level("mainBody"), "section", "clause", "blockList", "item", "p").filter(
          ({ attributes }) => !attributes["eId"],
        ),
      ).toEqual([]);
      for (const section of named(root, "section", "clause", "blockList", "item"))
        for (const child of section.children.filter(({ attributes }) => attributes["eId"]))
          expect(child.attributes["eId"]).toMatch(new RegExp(`^${section.attributes["eId"] ?? "-"}__`));
      expect(data.sections.flatMap((section) => [section, ...section.clauses]).map(({ eId }) => eId)).toEqual(
        named(root, "section", "clause").map(({ attributes }) => attributes["eId"]),
      );
    });

    test("refers only to what it has", () => {
      const eIds = new Set(allIn(root).map(({ attributes }) => `#${attributes["eId"] ?? ""}`));
      const references = allIn(root).flatMap(({ attributes }) =>
        ["href", "source", "as", "by"].flatMap((name) => attributes[name] ?? []),
      );
      const inside = references.filter((reference) => reference.startsWith("#"));
      expect(inside.length).toBeGreaterThan(5);
      expect(inside.filter((reference) => !eIds.has(reference))).toEqual([]);
    });
  },
);
