import { parse } from "csv-parse/sync";
import Graph from "graphology";
import graphml from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { parseVCards } from "vcard4-ts";
import { partnersSchema } from "../../src/editions/data/partners-schema.ts";
import { locales } from "../../src/i18n/locales.ts";
import { dataAfter, fileOf } from "./data-files.ts";
import { copied, removed, replaced, type Change } from "./patched-content.ts";

const columnsOf = ["name", "working", "summary"].flatMap((name) =>
  ["kk", "ky", "ru", "ar", "en"].map((locale) => `${name}_${locale}`),
);

const tableAfter = (...changes: Change[]): Record<string, string>[] =>
  parse(fileOf(dataAfter(...changes), "partners.csv"), {
    bom: true,
    columns: true,
    record_delimiter: "\r\n",
  });
const dataOf = (...changes: Change[]) =>
  partnersSchema.parse(JSON.parse(fileOf(dataAfter(...changes), "partners.json")));
const cardsAfter = (...changes: Change[]) => {
  const { vCards, nags } = parseVCards(fileOf(dataAfter(...changes), "partners.vcf"));
  expect(nags ?? []).toEqual([]);
  expect(vCards?.flatMap((card) => card.nags ?? [])).toEqual([]);
  return vCards ?? [];
};
const graphAfter = (...changes: Change[]): Graph =>
  graphml.parse(Graph, fileOf(dataAfter(...changes), "partners.graphml"));

/** The council becomes what a source may say of it, in signs that every format gives another meaning. */
const title = `=SUM("a,b"); <c> & d\\e — ${"Ұлт".repeat(40)}`;
const renamedCouncil = replaced("partners/council/en.mdx", "title: Council", `title: '${title}'`);
const inEnglish = "partners/council/en.mdx";

describe("the table of partners", () => {
  test("begins with the mark by which spreadsheets know its letters, and every line ends as they expect", () => {
    const text = fileOf(dataAfter(), "partners.csv");
    expect(text.startsWith("\ufeffid,type,")).toBe(true);
    expect(text.match(/\n/g)).toEqual(text.match(/\r\n/g)?.map(() => "\n"));
  });

  test("has a row for each, in the order of their identifiers, with these columns", () => {
    const rows = tableAfter();
    expect(rows.map(({ id }) => id)).toEqual(["council", "network"]);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...["id", "type", "countries", "topics", "as_of", "documents"],
      ...columnsOf,
      ...["partner_of", "part_of", "supported_by", "preceded_by", "url"],
    ]);
  });

  test("says several values of one cell between semicolons, and a relation at both sides if it holds from both", () => {
    const [council, network, third] = tableAfter(
      copied("partners/network", "partners/union"),
      replaced("partners/union/ky.mdx", "partnerOf: [council]", "partOf: [council, network]"),
    );
    expect(third).toMatchObject({ id: "union", part_of: "council;network", partner_of: "" });
    expect(network).toMatchObject({ partner_of: "council", part_of: "" });
    expect(council).toMatchObject({ partner_of: "network", part_of: "" });
  });

  test("has empty cells where a language has no text", () => {
    const [council] = tableAfter(removed("partners/council/ru.mdx"));
    expect(council).toMatchObject({ name_ru: "", working_ru: "", summary_ru: "", name_kk: "Кеңес" });
    expect(council?.["working_kk"]).toBe("false");
  });

  test.each(["=", "+", "-", "@"])(
    "holds no formula: a value that begins with %s gets an apostrophe",
    (sign) => {
      const [council] = tableAfter(replaced(inEnglish, "title: Council", `title: '${sign}1+cmd'`));
      expect(council?.["name_en"]).toBe(`'${sign}1+cmd`);
    },
  );

  test("gives back whatever signs a name has", () => {
    const [council] = tableAfter(renamedCouncil);
    expect(council?.["name_en"]).toBe(`'${title}`);
  });
});

describe("the JSON of partners", () => {
  test("tells what is known of each, with names for all that it only points to", () => {
    const data = dataOf();
    expect(data.organisations.map(({ id }) => id)).toEqual(["council", "network"]);
    expect(data.names.types["ngo"]?.kk).toBeTruthy();
    expect(data.sources.map(({ id }) => id)).toEqual(["charter"]);
    for (const { type, countries, topics, sources } of data.organisations) {
      expect(Object.keys(data.names.types)).toContain(type);
      expect(Object.keys(data.names.countries)).toEqual(expect.arrayContaining(countries));
      expect(Object.keys(data.names.topics)).toEqual(expect.arrayContaining(topics));
      expect(data.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(sources));
    }
  });

  test("leaves a language out that has no text, and nothing stands in for it", () => {
    const [council] = dataOf(removed("partners/council/ru.mdx")).organisations;
    expect(Object.keys(council?.texts ?? {})).toEqual(["kk", "ky", "ar", "en"]);
    expect(council?.texts.en).toEqual({
      name: "Council",
      working: false,
      summary: "A council that unites organisations of the region.",
      url: "http://localhost:4321/en/partners/council/",
    });
  });
});

describe("the cards of partners", () => {
  test("are of organisations, with their names in every language, the original first of all", () => {
    const [council] = cardsAfter();
    expect(council?.KIND?.value).toBe("org");
    expect(council?.FN.map(({ value, parameters }) => [parameters?.LANGUAGE, value])).toEqual([
      ["kk", "Кеңес"],
      ["ky", "Кеңеш"],
      ["ru", "Совет"],
      ["ar", "المجلس"],
      ["en", "Council"],
    ]);
    expect(new Set(council?.FN.map(({ parameters }) => parameters?.ALTID))).toEqual(new Set(["1"]));
    expect(council?.FN.filter(({ parameters }) => parameters?.PREF).map(({ value }) => value)).toEqual([
      "المجلس",
    ]);
    expect(council?.URL?.map(({ value }) => value)).toEqual(["http://localhost:4321/en/partners/council/"]);
  });

  test("keep their identifiers whatever else changes, and no two have one", () => {
    const uids = (...changes: Change[]) => cardsAfter(...changes).map(({ UID }) => UID?.value);
    expect(uids(renamedCouncil)).toEqual(uids());
    expect(new Set(uids()).size).toBe(2);
    for (const uid of uids())
      expect(uid).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  test("give back whatever signs a name has", () => {
    const [council] = cardsAfter(renamedCouncil);
    expect(council?.FN.at(-1)?.value).toBe(title);
  });

  test("have lines of at most 75 bytes, never cut inside a letter", () => {
    const lines = fileOf(dataAfter(renamedCouncil), "partners.vcf").split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.join("")).not.toContain("\ufffd");
  });

  test("hold no moment that a clock gave, and no way to reach anybody", () => {
    expect(fileOf(dataAfter(), "partners.vcf")).not.toMatch(/^(REV|TEL|EMAIL|ADR|IMPP|RELATED|MEMBER)/m);
  });
});

describe("the network of partners", () => {
  test("has a node for each with its names, and each relation once", () => {
    const graph = graphAfter();
    expect(graph.nodes()).toEqual(["council", "network"]);
    expect(graph.getNodeAttributes("network")).toEqual({
      label: "Network",
      type: "ngo",
      countries: "kazakhstan",
      name_kk: "Желі",
      name_ky: "Тармак",
      name_ru: "Сеть",
      name_ar: "الشبكة",
      name_en: "Network",
      url: "http://localhost:4321/en/partners/network/",
    });
    expect(graph.mapUndirectedEdges((_, { kind }, from, to) => [from, kind, to])).toEqual([
      ["council", "partnerOf", "network"],
    ]);
    expect(graph.directedSize).toBe(0);
  });

  test("leads from who belongs to what it belongs to", () => {
    const graph = graphAfter(replaced("partners/network/ky.mdx", "partnerOf", "partOf"));
    expect(graph.mapDirectedEdges((_, { kind }, from, to) => [from, kind, to])).toEqual([
      ["network", "partOf", "council"],
    ]);
    expect(graph.undirectedSize).toBe(0);
  });

  test("gives back whatever signs a name has", () => {
    expect(graphAfter(renamedCouncil).getNodeAttribute("council", "label")).toBe(title);
  });
});

test("no file depends on the order in which relations are written", () => {
  const both = (list: string): Change[] => [
    copied("partners/network", "partners/union"),
    replaced("partners/union/ky.mdx", "partnerOf: [council]", `partnerOf: [${list}]`),
  ];
  expect([...dataAfter(...both("council, network"))]).toEqual([...dataAfter(...both("network, council"))]);
});

test("a site without partners has no files of them, since most formats demand at least one", () => {
  const files = dataAfter(
    removed("partners"),
    removed("timeline"),
    ...locales.flatMap((locale) => [removed(`news/forum-2025/${locale}.mdx`)]),
  );
  expect([...files.keys()].filter((name) => name.startsWith("partners"))).toEqual([]);
});
