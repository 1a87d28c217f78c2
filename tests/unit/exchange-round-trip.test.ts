import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { xliff2js } from "xliff";
import { tokensOf } from "../../src/document/write.ts";
import { itemsOf, siteOf, type Item } from "../../src/domain/site.ts";
import { documentOf } from "../../src/document/open.ts";
import { formats } from "../../src/exchange/formats.ts";
import { parcelOf } from "../../src/exchange/pack.ts";
import { textOfUnit, type Parcel, type Returned, type Unit } from "../../src/exchange/parcel.ts";
import { poOf, readPo } from "../../src/exchange/po.ts";
import { receive } from "../../src/exchange/receive.ts";
import { readXliff } from "../../src/exchange/xliff-read.ts";
import { xliffOf } from "../../src/exchange/xliff-write.ts";
import { locales } from "../../src/i18n/locales.ts";
import { readContent, type ContentFile } from "../../src/schemas/read.ts";
import { block, heading } from "./document-trees.ts";
import { readXml, named } from "./xml.ts";

const quick = {
  xliff: (parcel: Parcel) => readXliff(xliffOf(parcel)),
  po: (parcel: Parcel) => readPo(poOf(parcel)),
};

const returnedFrom = (format: (typeof formats)[number], parcel: Parcel): Returned => {
  const returned = quick[format](parcel);
  if ("lacks" in returned) throw new Error(returned.lacks);
  const [one] = returned;
  if (!one) throw new Error("Nothing came back.");
  return one;
};

/** What a translator's tool was given, as it stands in content files. */
const given = ({ units }: Parcel) =>
  units.map(({ key, source, target }) => ({
    key,
    source: textOfUnit(key, source),
    target: target ? textOfUnit(key, target) : "",
  }));

const cameBack = ({ units }: Returned) => units.map(({ key, source, target }) => ({ key, source, target }));

const unit: fc.Arbitrary<Unit> = fc
  .record({
    own: fc.oneof(block, heading),
    other: fc.option(fc.oneof(block, heading), { nil: undefined }),
    state: fc.constantFrom("missing", "outdated", "current"),
    note: fc.string({ unit: "grapheme" }),
  })
  .map(({ own, other, state, note }) => ({
    key: "start/1",
    line: 7,
    source: tokensOf(own),
    target: other && tokensOf(other),
    state,
    // A line end would be another note to gettext.
    notes: [{ kind: "term", text: note.replace(/[\p{Cc}\p{Cs}]/gu, "").trim() || "a" }],
  }));

const parcel: fc.Arbitrary<Parcel> = fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) => ({
  original: "news/forum/kk.mdx",
  source: "kk",
  target: "ar",
  units: units.map((one, index) => ({ ...one, key: `section-1/${index + 1}` })),
}));

describe.each(formats)("as %s", (format) => {
  test("whatever text leaves comes back as it was", () => {
    fc.assert(
      fc.property(parcel, (one) => {
        expect(cameBack(returnedFrom(format, one))).toEqual(given(one));
      }),
      { numRuns: 100 },
    );
  });
});

const root = "content";
const site = siteOf(readContent(root), { drafts: true });
const bodies = new Map<string, ReturnType<typeof documentOf>>();
const bodyOf = (file: ContentFile) => {
  const body = bodies.get(file.file) ?? documentOf(root, file);
  bodies.set(file.file, body);
  return body;
};
const options = { all: true, terms: { find: () => () => [] } };

/** Every text of the site with its translation, each into one language after the other. */
const parcels = [site.mandate, ...itemsOf(site)].flatMap((item: Item, place) => {
  const others = locales.filter((locale) => locale !== item.original && item.files[locale]);
  const target = others[place % others.length];
  return (target && parcelOf(site, item, target, bodyOf, options)) ?? [];
});

describe.each(formats)("the texts of the site as %s", (format) => {
  test("come back as they were", () => {
    expect(parcels.length).toBeGreaterThan(50);
    for (const one of parcels) expect(cameBack(returnedFrom(format, one))).toEqual(given(one));
  });
});

test("texts of the site that are imported unchanged change nothing", () => {
  const arrivals = parcels.map((one) => ({ file: "one.po", returned: returnedFrom("po", one) }));
  const { count, ...received } = receive(root, arrivals, { numbers: false, day: "2027-01-01" });
  expect(received).toEqual({ problems: [], stale: [], writes: [] });
  // What is outdated leaves as a proposal that somebody has to confirm.
  const current = parcels.flatMap(({ units }) => units.filter(({ state }) => state === "current"));
  expect(count).toBe(current.length);
});

describe("the mandate as XLIFF 2.1", () => {
  const all = parcelOf(site, site.mandate, "ru", bodyOf, options);
  if (!all) throw new Error("No Russian mandate.");
  const xml = xliffOf(all);

  test("is read by a parser that did not write it", async () => {
    const read = await xliff2js(xml);
    const units = read.resources["text"] ?? {};
    expect(read).toMatchObject({ xliffVersion: "2.1", sourceLanguage: "kk", targetLanguage: "ru" });
    expect(Object.keys(units)).toEqual(all.units.map(({ key }) => key.replaceAll("/", ".")));
  });

  test("has ids of the form that the standard asks for, each once in its place", async () => {
    const file = await readXml(xml);
    const units = named(file, "unit");
    expect(units.length).toBe(all.units.length);
    expect(new Set(units.map(({ attributes }) => attributes["id"])).size).toBe(units.length);
    for (const one of units) {
      expect(one.attributes["id"]).toMatch(/^[\w.-]+$/);
      const data = named(one, "data").map(({ attributes }) => attributes["id"]);
      expect(new Set(data).size).toBe(data.length);
      for (const text of [...named(one, "source"), ...named(one, "target")]) {
        const codes = named(text, "ph", "pc");
        const ids = codes.map(({ attributes }) => attributes["id"]);
        expect(new Set(ids).size).toBe(ids.length);
        const refs = codes.flatMap(({ attributes }) =>
          ["dataRef", "dataRefStart", "dataRefEnd"].flatMap((name) => attributes[name] ?? []),
        );
        expect(data).toEqual(expect.arrayContaining(refs));
      }
    }
  });

  test("gives a mark of the target the id that it has in the source", async () => {
    for (const one of named(await readXml(xml), "segment")) {
      const [source = [], target = []] = ["source", "target"].map((name) =>
        named(one, name).flatMap((text) =>
          named(text, "ph").map(({ attributes: { id, dataRef } }) => `${id} ${dataRef}`),
        ),
      );
      expect(target).toEqual(source);
    }
  });
});
