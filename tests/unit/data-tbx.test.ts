import { expect, test } from "vitest";
import { tbxOf } from "../../src/editions/data/tbx.ts";
import type { GlossaryEntry, GlossaryName } from "../../src/schemas/records.ts";
import { dataAfter } from "./data-files.ts";
import { named, only, readXml, type XmlElement } from "./xml.ts";

const name = (term: string, more: Partial<GlossaryName> = {}): GlossaryName => ({
  term,
  also: [],
  working: false,
  explanation: `What ${term} is.`,
  ...more,
});

const agenda: GlossaryEntry = {
  slug: "2030-agenda",
  documents: ["charter", "unknown"],
  names: {
    en: name("2030 Agenda", { letters: "A30", also: ["Agenda <2030>", "Q & A"] }),
    kk: name("2030 күн тәртібі", { working: true, letters: "КТ" }),
  },
};
const council: GlossaryEntry = { slug: "council", documents: [], names: { ar: name("المجلس") } };
const sources = { charter: { locale: "kk", kind: "report", title: "Топтың ережесі" } } as const;

const read = (...entries: GlossaryEntry[]): Promise<XmlElement> => readXml(tbxOf(entries, sources));

/** Each term of a language with what is said of it. */
const termsIn = (root: XmlElement, tag: string): string[][] =>
  named(root, "langSec")
    .filter(({ attributes }) => attributes["xml:lang"] === tag)
    .flatMap((section) => named(section, "termSec"))
    .map(({ children }) => children.map(({ text }) => text));

test("the file says what it is", async () => {
  const root = await read(agenda);
  expect(root.name).toBe("tbx");
  expect(root.attributes).toMatchObject({
    xmlns: "urn:iso:std:iso:30042:ed-2",
    type: "TBX-Basic",
    style: "dca",
    "xml:lang": "en",
  });
  expect(root.children.map(({ name }) => name)).toEqual(["tbxHeader", "text"]);
  expect(only(root, "publicationStmt").text).toContain("https://creativecommons.org/licenses/by/4.0/");
});

test("an entry is a concept, with an identifier that begins with a letter", async () => {
  const concepts = named(await read(agenda, council), "conceptEntry");
  expect(concepts.map(({ attributes }) => attributes["id"])).toEqual(["c-2030-agenda", "c-council"]);
});

test("languages stand in the order of the site, and only those that have a name", async () => {
  const [first, second] = named(await read(agenda, council), "conceptEntry");
  const tags = (concept: XmlElement | undefined) =>
    concept && named(concept, "langSec").map(({ attributes }) => attributes["xml:lang"]);
  expect(tags(first)).toEqual(["kk", "en"]);
  expect(tags(second)).toEqual(["ar"]);
});

test("terms, letters and other forms have their type and status", async () => {
  expect(termsIn(await read(agenda), "en")).toEqual([
    ["2030 Agenda", "fullForm", "preferredTerm-admn-sts"],
    ["A30", "acronym", "preferredTerm-admn-sts"],
    ["Agenda <2030>", "variant", "admittedTerm-admn-sts"],
    ["Q & A", "variant", "admittedTerm-admn-sts"],
  ]);
});

test("a working rendering is admitted, and a note in its language says why", async () => {
  const [term, letters] = termsIn(await read(agenda), "kk");
  expect(term?.slice(0, 3)).toEqual(["2030 күн тәртібі", "fullForm", "admittedTerm-admn-sts"]);
  expect(term?.[3]).toMatch(/\p{Script=Cyrl}{3}/u);
  expect(letters).toEqual(["КТ", "acronym", "admittedTerm-admn-sts"]);
});

test("explanations and sources stand before the terms, as the format demands", async () => {
  const root = await read(agenda);
  expect(only(root, "conceptEntry").children.map(({ name }) => name)).toEqual([
    "admin",
    "langSec",
    "langSec",
  ]);
  expect(only(root, "admin")).toMatchObject({
    text: "Топтың ережесі",
    attributes: { type: "source", "xml:lang": "kk" },
  });
  for (const section of named(root, "langSec"))
    expect(section.children.map(({ name }) => name).slice(0, 3)).toEqual(["descrip", "xref", "termSec"]);
});

test("each language links to its own entry on the site", async () => {
  const targets = named(await read(agenda), "xref").map(({ attributes }) => attributes["target"]);
  expect(targets).toEqual([
    "http://localhost:4321/kk/glossary/#2030-agenda",
    "http://localhost:4321/en/glossary/#2030-agenda",
  ]);
});

test("a glossary without terms makes no file, because the format demands one", () => {
  expect([...dataAfter().keys()]).not.toContain("glossary.tbx");
});
