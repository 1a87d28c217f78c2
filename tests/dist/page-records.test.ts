import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sizeOfWhole } from "../../src/editions/share/png.ts";
import { locales } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { budgets } from "../budgets.ts";
import { decoded } from "../unit/html.ts";
import { pairOf, readSite, type BuiltPage } from "./built-site.ts";
import { distinct, schemaFaults } from "./schema-org.ts";

type Node = Record<string, unknown>;

const site = readSite();

/** What a page says of itself to machines. Read from the text of its head: whole pages would take long to parse. */
const recordOf = (page: BuiltPage) => {
  const [head = ""] = readFileSync(join(site.folder, page.file), "utf8").split("</head>");
  const metas = [...head.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(
    ([, name = "", content = ""]): [string, string] => [name, decoded(content)],
  );
  const blocks = [...head.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
  return {
    page,
    canonical: decoded(/<link rel="canonical" href="([^"]+)"/.exec(head)?.[1] ?? ""),
    metas,
    meta: (name: string): string[] => metas.flatMap(([each, content]) => (each === name ? [content] : [])),
    graphs: blocks.map(([, json = ""]) => JSON.parse(json) as { "@context": string; "@graph": Node[] }),
  };
};

const all = site.pages.map(recordOf);
const records = all.filter(({ page }) => page.file !== "404.html");
/** Pages that are the address of what they show. */
const own = records.filter(({ page, canonical }) => page.url === canonical);
const byUrl = new Map(all.map((record) => [record.page.url, record]));

const isOnce = ["type", "site_name", "title", "description", "url", "locale"];
const isOnceOfImage = ["image", "image:width", "image:height", "image:alt"];

describe("Open Graph", () => {
  test("is on every page but that for unknown addresses, each property once and none empty", () => {
    expect(records.length).toBe(all.length - 1);
    for (const { page, meta } of records)
      for (const name of [...isOnce, ...isOnceOfImage].map((each) => `og:${each}`)) {
        const [value, ...more] = meta(name);
        expect(value, `${page.href} ${name}`).toMatch(/\S/);
        expect(more, `${page.href} ${name}`).toEqual([]);
      }
    const [unknown] = all.filter(({ page }) => page.file === "404.html");
    expect(unknown?.metas.filter(([name]) => name.startsWith("og:"))).toEqual([]);
  });

  test("names the address of what the page shows", () => {
    for (const { page, meta, canonical } of records) expect(meta("og:url"), page.href).toEqual([canonical]);
  });

  test("describes a page as the page does itself", () => {
    for (const { page, meta } of records)
      expect(meta("og:description"), page.href).toEqual(meta("description"));
  });
});

describe("share images", () => {
  const files = [...site.files.keys()].filter((href) => href.startsWith(`${site.base}share/`));
  const namedBy = Map.groupBy(records, ({ meta }) => meta("og:image").join());

  test("are there for every page, and no image is there that no page names", () => {
    expect([...namedBy.keys()].toSorted()).toEqual(
      files.map((href) => new URL(href, site.origin).href).toSorted(),
    );
  });

  test(`are whole, 1200 by 630, and light: ${budgets.shareImage.reason}`, () => {
    const faults = files.flatMap((href) => {
      const bytes = readFileSync(site.files.get(href) ?? "");
      const size = sizeOfWhole(bytes);
      const fits = size?.width === 1200 && size.height === 630 && bytes.length <= budgets.shareImage.limit;
      return fits ? [] : [`${href}: ${size?.width} by ${size?.height}, ${bytes.length} bytes`];
    });
    expect(faults).toEqual([]);
    for (const { meta } of records)
      expect([meta("og:image:width"), meta("og:image:height")]).toEqual([["1200"], ["630"]]);
    for (const { meta } of records) expect(meta("twitter:card")).toEqual(["summary_large_image"]);
  });

  test("say in words what they show; two pages with different words have different images", () => {
    for (const [url, same] of namedBy) {
      const words = new Set(same.map(({ meta }) => meta("og:image:alt").join()));
      expect(words.size, url).toBe(1);
    }
  });

  test("are those of the text where the page shows a text of another address", () => {
    const guests = records.filter(({ page, canonical }) => page.url !== canonical);
    expect(guests.some(({ page }) => pairOf(page))).toBe(true);
    for (const { page, canonical, meta } of guests)
      expect(meta("og:image"), page.href).toEqual(byUrl.get(canonical)?.meta("og:image"));
  });
});

/** Every node of a graph, those within others too. */
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return "@type" in value ? [value, ...inner] : inner;
};
const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

describe("schema.org", () => {
  const graphs = own.flatMap((record) => record.graphs);

  test("stands once on every page that is the address of what it shows, and on no other", () => {
    const isOwn = new Set(own);
    for (const record of all) expect(record.graphs, record.page.href).toHaveLength(isOwn.has(record) ? 1 : 0);
  });

  test("is used with types and properties that it has, and with values that they take", () => {
    const things = distinct(graphs.flatMap((graph) => graph["@graph"]));
    expect(things.length).toBeGreaterThan(8);
    expect(schemaFaults(things)).toEqual([]);
  });

  test("is a vocabulary that knows what it does not have", () => {
    const faults = schemaFaults([
      { "@type": "NewsArticel", headline: "A type that is not there" },
      { "@type": "NewsArticle", title: "A property that no type has" },
      { "@type": "WebPage", mainEntity: { "@type": "NGO", headline: "A property of other types" } },
      { "@type": "Report", spatialCoverage: { "@type": "Report", name: "No place" } },
      { "@type": "Report", headline: "All in order" },
    ]);
    expect(faults).toHaveLength(4);
  });

  test("is named as the vocabulary", () => {
    expect(new Set(graphs.map((graph) => graph["@context"]))).toEqual(new Set(["https://schema.org"]));
  });

  test("says where a page is at home: itself, in its language, on a site of that language", () => {
    for (const {
      page,
      graphs: [graph],
    } of own) {
      const [main] = graph?.["@graph"] ?? [];
      expect(main, page.href).toMatchObject({ "@id": page.url, url: page.url });
      if (page.locale) expect(main?.["inLanguage"], page.href).toBe(page.locale);
    }
  });

  test("leads only to pages, places and images that are there", () => {
    const files = new Set([...site.files.keys()].map((href) => new URL(href, site.origin).href));
    const broken = own.flatMap(({ page, graphs: [graph] }) =>
      stringsIn(graph)
        .filter((text) => text.startsWith(`${site.origin}/`))
        .filter((text) => {
          const { hash, href } = new URL(text);
          const target = byUrl.get(href.slice(0, href.length - hash.length));
          if (!hash) return !files.has(text);
          // The organisation on a page is a thing, not a place on it.
          if (hash === "#organization") return !target;
          return !target?.page.document.querySelector(`[id="${hash.slice(1)}"]`);
        })
        .map((text) => `${page.href}: ${text}`),
    );
    expect(broken).toEqual([]);
  });

  test("shows the way to every page but the home pages, through pages that are there, from the home page of its language", () => {
    for (const {
      page,
      graphs: [graph],
    } of own) {
      const [way, ...more] = (graph?.["@graph"] ?? []).filter((node) => node["@type"] === "BreadcrumbList");
      expect(more).toEqual([]);
      const home = page.locale && new URL(`${site.base}${page.locale}/`, site.origin).href;
      if (!home || page.url === home) {
        expect(way, page.href).toBeUndefined();
        continue;
      }
      const steps = (way?.["itemListElement"] ?? []) as { position: number; name: string; item: string }[];
      expect(
        steps.map(({ position }) => position),
        page.href,
      ).toEqual(steps.map((_, place) => place + 1));
      expect(steps[0], page.href).toMatchObject({
        name: translateIn(page.locale ?? "en")("site.name"),
        item: home,
      });
      expect(steps.at(-1)?.item, page.href).toBe(page.url);
      expect(steps.length, page.href).toBeGreaterThan(1);
    }
  });

  test("tells translations and originals apart, each naming the other", () => {
    const idsOf = (node: Node | undefined, property: string): string[] =>
      ((node?.[property] ?? []) as { "@id": string }[]).map((each) => each["@id"]);
    const mainOf = (url: string) => byUrl.get(url)?.graphs[0]?.["@graph"][0];
    const translated = own.filter(({ page }) => idsOf(mainOf(page.url), "translationOfWork").length > 0);
    expect(translated.length).toBeGreaterThan(locales.length);
    for (const { page } of translated) {
      const [original, ...more] = idsOf(mainOf(page.url), "translationOfWork");
      expect(more, page.href).toEqual([]);
      expect(idsOf(mainOf(original ?? ""), "workTranslation"), page.href).toContain(page.url);
    }
  });

  test("gives no day of publication, and no organisation our address as its own", () => {
    const nodes = graphs.flatMap(nodesIn);
    for (const node of nodes) {
      expect(node).not.toHaveProperty("datePublished");
      if (String(node["@id"]).endsWith("#organization")) expect(node).not.toHaveProperty("url");
    }
    expect(nodes.filter((node) => String(node["@id"]).endsWith("#organization")).length).toBeGreaterThan(
      locales.length,
    );
  });
});
