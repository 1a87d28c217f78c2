import { parse } from "csv-parse/sync";
import Graph from "graphology";
import graphml from "graphology-graphml";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { parseVCards } from "vcard4-ts";
import { z } from "zod";
import { siteOf } from "../../src/domain/site.ts";
import { partnersSchema } from "../../src/editions/data/partners-schema.ts";
import { timelineSchema } from "../../src/editions/data/timeline-schema.ts";
import { locales } from "../../src/i18n/locales.ts";
import { content } from "../content/texts.ts";
import { readSite, textOf } from "./built-site.ts";
import { faultOf } from "./references.ts";

const site = readSite();
const fileOf = (name: string): string => textOf(site, `${site.base}data/${name}`);
const { partners, timeline } = siteOf(content);
const bySlug = partners.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));

const data = partnersSchema.parse(JSON.parse(fileOf("partners.json")));
const rows: Record<string, string>[] = parse(fileOf("partners.csv"), { bom: true, columns: true });
const { vCards: cards = [], nags } = parseVCards(fileOf("partners.vcf"));
const graph = graphml.parse(Graph, fileOf("partners.graphml"));
const entries = timelineSchema.parse(JSON.parse(fileOf("timeline.json")));
const eventsIn = (name: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(fileOf(name)) as never)
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

test("there are organisations and entries to speak of", () => {
  expect(partners.length).toBeGreaterThan(0);
  expect(timeline.length).toBeGreaterThan(0);
});

test("every organisation stands in every file of partners, in one order, and nothing else does", () => {
  const slugs = bySlug.map(({ slug }) => slug);
  expect(data.organisations.map(({ id }) => id)).toEqual(slugs);
  expect(rows.map(({ id }) => id)).toEqual(slugs);
  expect(graph.nodes()).toEqual(slugs);
  expect(cards.map(({ URL }) => URL?.[0]?.value.split("/").at(-2))).toEqual(slugs);
  expect(new Set(cards.map(({ UID }) => UID?.value)).size).toBe(slugs.length);
});

test("the cards are what their format wants", () => {
  expect([...(nags ?? []), ...cards.flatMap((card) => card.nags ?? [])]).toEqual([]);
  expect(new Set(cards.map(({ KIND }) => KIND?.value))).toEqual(new Set(["org"]));
});

describe.each(locales)("in %s", (locale) => {
  const names = bySlug.map(({ headings }) => headings[locale]?.title);

  test("every file calls an organisation as its page does", () => {
    expect(data.organisations.map(({ texts }) => texts[locale]?.name)).toEqual(names);
    expect(rows.map((row) => row[`name_${locale}`])).toEqual(names.map((name = "") => name));
    expect(
      cards.map(({ FN }) => FN.find(({ parameters }) => parameters?.LANGUAGE === locale)?.value),
    ).toEqual(names);
    expect(graph.mapNodes((_, attributes) => attributes[`name_${locale}`] as unknown)).toEqual(names);
  });

  test("JSON and table tell our renderings of a name from official ones", () => {
    const working = bySlug.map(({ headings }) => headings[locale]?.workingTitle);
    expect(data.organisations.map(({ texts }) => texts[locale]?.working)).toEqual(working);
    expect(rows.map((row) => row[`working_${locale}`])).toEqual(working.map(String));
  });

  test("the JSON of the timeline says what the records say", () => {
    expect(
      entries.entries.map(({ id, texts }) => {
        const { event, when, doubt } = texts[locale] ?? {};
        return { id, event, when, doubt };
      }),
    ).toEqual(
      timeline.map(({ slug: id, words }) => {
        const { event, when, doubt } = words[locale] ?? {};
        return { id, event, when, doubt };
      }),
    );
  });

  test("the calendar has what is told in the language", () => {
    const own = timeline.filter(({ words }) => words[locale]);
    const events = eventsIn(`timeline-${locale}.ics`);
    expect(events).toHaveLength(own.length);
    for (const [place, event] of events.entries()) {
      const record = own[place];
      expect(event.startDate.toString().startsWith(record?.date ?? "-")).toBe(true);
      expect(event.endDate.compare(event.startDate)).toBe(1);
      expect(event.summary).toContain(record?.words[locale]?.event);
    }
  });
});

test("every relation that a text states stands in JSON, table and network", () => {
  const stated = bySlug.flatMap(({ slug, facts }) =>
    Object.entries(facts.relations).flatMap(([kind, others]) =>
      (others ?? []).map((other) => ({ slug, kind, other })),
    ),
  );
  expect(stated.length).toBeGreaterThan(0);
  const columns: Record<string, string> = {
    partnerOf: "partner_of",
    partOf: "part_of",
    supportedBy: "supported_by",
    precededBy: "preceded_by",
  };
  for (const { slug, kind, other } of stated) {
    const organisation = data.organisations.find(({ id }) => id === slug);
    expect(organisation?.relations[kind as "partOf"], slug).toContain(other);
    const row = rows.find(({ id }) => id === slug);
    expect(row?.[columns[kind] ?? ""]?.split(";"), slug).toContain(other);
    const edges =
      kind === "partnerOf" ? graph.undirectedEdges(slug, other) : graph.directedEdges(slug, other);
    expect(edges.map((edge) => graph.getEdgeAttribute(edge, "kind") as unknown)).toContain(kind);
  }
  const partnerships = new Set(
    stated.map(({ slug, kind, other }) =>
      kind === "partnerOf" ? [slug, other].toSorted().join(" ") : `${slug} ${kind} ${other}`,
    ),
  );
  expect(graph.size).toBe(partnerships.size);
});

test.each([
  ["partners.schema.json", partnersSchema, data.$schema],
  ["timeline.schema.json", timelineSchema, entries.$schema],
])("%s is the form that its file keeps to", (name, form, address) => {
  const { $id, ...schema } = JSON.parse(fileOf(name)) as Record<string, unknown>;
  expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(form as z.ZodType))));
  expect($id).toBe(address);
});

test("every address of this site in the files leads to a place on it", () => {
  const urls = [
    data.$schema,
    entries.$schema,
    ...data.organisations.flatMap(({ texts }) => Object.values(texts).map(({ url }) => url)),
    ...rows.flatMap(({ url }) => url ?? []),
    ...cards.flatMap(({ URL }) => URL?.map(({ value }) => value) ?? []),
    ...entries.entries.flatMap(({ texts }) => Object.values(texts).flatMap(({ url, more }) => [url, more])),
    ...locales.flatMap((locale) =>
      eventsIn(`timeline-${locale}.ics`).map((event) => String(event.component.getFirstPropertyValue("url"))),
    ),
  ];
  const faults = urls.flatMap((url) => {
    const fault = faultOf(site, { from: "data", text: url, url: new URL(url), isResource: false });
    return (fault ?? !url.startsWith(site.origin)) ? [`${url} ${fault ?? "leads off the site"}`] : [];
  });
  expect(faults).toEqual([]);
});

test("no file of open data tells how to reach anybody, and none is about persons", () => {
  const names = [...site.files.keys()].filter((href) => href.startsWith(`${site.base}data/`));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const text = textOf(site, name);
    expect(text.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}|\+\d[\d\s()-]{7,}\d|\b(?:mailto|tel):/i)?.[0], name).toBe(
      undefined,
    );
    expect(name).not.toMatch(/people|person/);
  }
});
