import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { takeAwayFile, takeAwayName } from "../../src/i18n/urls.ts";
import { minimalContent } from "../unit/patched-content.ts";
import { projectCopy } from "../unit/project-copy.ts";
import { attribute, readSite, textOf, type BuiltSite } from "./built-site.ts";
import { brokenReferences, referencesOf, styleReferencesOf } from "./references.ts";

/** A small site with every template and the editor, made for a folder of another server. */
const base = "/a/b/";
const origin = "https://mirror.example";
const copy = projectCopy(minimalContent);
let site: BuiltSite;

/** Pages that the foot of every page leads to; their translations are missing, so they stand in for them. */
const addPages = (): void => {
  for (const [slug, controls] of [
    ["safety", ""],
    ["offline", "controls: [keep, takeaway]\n"],
    ["accessibility", ""],
  ] as const) {
    mkdirSync(join(copy.root, "content/pages", slug), { recursive: true });
    writeFileSync(
      join(copy.root, "content/pages", slug, "en.mdx"),
      `---\ntitle: The page ${slug}\nsummary: What the page ${slug} says.\n${controls}---\n\nWords.\n`,
    );
  }
};

beforeAll(async () => {
  addPages();
  const { code, stderr } = await copy.build({ BASE_PATH: "/a/b", SITE_URL: origin, ADMIN: "1" });
  expect(code, stderr).toBe(0);
  site = readSite(join(copy.root, "dist"), { base, origin });
});
afterAll(() => copy.remove());

test("every address on the site begins with the folder, and leads somewhere", () => {
  const own = [...site.pages.flatMap(referencesOf), ...styleReferencesOf(site)].filter(
    ({ url }) => url.origin === origin,
  );
  expect(own.length).toBeGreaterThan(site.pages.length);
  expect(own.filter(({ url }) => !url.pathname.startsWith(base))).toEqual([]);
  expect(brokenReferences(site)).toEqual([]);
});

test("no address names the server on which the site was made", () => {
  const hosts = site.pages.flatMap(referencesOf).map(({ url }) => url.host);
  expect(hosts).not.toContain("localhost:4321");
});

test("canonical addresses and translations stand in the folder of that server", () => {
  const heads = site.pages.flatMap(({ document }) =>
    document
      .querySelectorAll('link[rel="canonical"], link[rel="alternate"][hreflang]')
      .map((link) => attribute(link, "href")),
  );
  expect(heads.length).toBeGreaterThan(site.pages.length);
  expect(heads.filter((href) => !href.startsWith(origin + base))).toEqual([]);
});

test("what pages say of themselves to machines names only addresses in the folder, and pictures that are there", () => {
  const properties = site.pages.flatMap(({ document }) =>
    document
      .querySelectorAll('meta[property="og:url"], meta[property="og:image"]')
      .map((meta) => attribute(meta, "content")),
  );
  const data = site.pages.flatMap(({ document }) =>
    document
      .querySelectorAll('script[type="application/ld+json"]')
      .flatMap((block) => block.textContent.match(/https:\/\/mirror\.example[^"]*/g) ?? []),
  );
  expect(properties.length).toBeGreaterThan(site.pages.length);
  expect(data.length).toBeGreaterThan(site.pages.length);
  const known = new Set([...site.files.keys()].map((href) => new URL(href, origin).href));
  const wrong = [...properties, ...data].filter((url) => !known.has(url.replace(/#.*$/, "")));
  expect([...new Set(wrong)]).toEqual([]);
});

test("robots.txt and the map name only addresses in the folder, and every one is a page", () => {
  const robots = /Sitemap: (\S+)/.exec(textOf(site, `${base}robots.txt`))?.[1] ?? "";
  expect(robots).toBe(`${origin}${base}sitemap-index.xml`);
  const maps = [...textOf(site, `${base}sitemap-index.xml`).matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url = ""]) => url,
  );
  const urls = maps.flatMap((url) =>
    [...textOf(site, new URL(url).pathname).matchAll(/(?:<loc>|href=")(.*?)(?:<|")/g)].map(
      ([, address = ""]) => address,
    ),
  );
  expect(urls.length).toBeGreaterThan(0);
  const pages = new Set(site.pages.map(({ url }) => url));
  expect(urls.filter((url) => !pages.has(url))).toEqual([]);
});

test("the search finds its index in the folder, and its results lead there", () => {
  const rooms = site.pages.flatMap(({ document }) => document.querySelectorAll("[data-index]"));
  expect(rooms.length).toBeGreaterThan(0);
  for (const room of rooms) expect(attribute(room, "data-index")).toBe(`${base}pagefind/`);
});

test("a copy to take away names its own files by the way to them, and the site by its address", () => {
  const zip = unzipSync(readFileSync(join(site.folder, takeAwayFile("kk"))));
  const textIn = (place: string): string =>
    strFromU8(zip[`${takeAwayName("kk")}/${place}`] ?? new Uint8Array());
  const home = textIn("index.html");
  expect(home).toContain('href="./kk/mandate/index.html"');
  expect(home).toContain(`href="${origin}${base}ru/"`);
  expect(home).not.toContain(`"${base}`);
  const results = [...textIn("kk/search.js").matchAll(/"url":"([^"]+)"/g)].map(([, url = ""]) => url);
  expect(results.length).toBeGreaterThan(0);
  for (const url of results) expect(textIn(posix.join("kk/search", url)), url).toContain("<!DOCTYPE html>");
});

test("a page that offers the copy tells how large it is", () => {
  const href = `${base}en/offline/`;
  expect(textOf(site, href)).toMatch(/ZIP, [\d.]+ MB</);
});

test("the editor stands in the folder, closed to robots, and nothing of the site names it", () => {
  const editor = `${base}admin/`;
  expect(textOf(site, editor)).toMatch(/<meta name="robots" content="noindex, nofollow"/);
  expect(textOf(site, editor)).toMatch(/content="default-src 'none'; script-src 'self';/);
  expect(textOf(site, `${base}robots.txt`)).toContain(`Disallow: ${editor}\n`);
  expect(readFileSync(join(site.folder, "_headers"), "utf8")).toMatch(
    new RegExp(`^${editor}\\*\n(?:  .+\n)*  X-Robots-Tag: noindex, nofollow\n`, "m"),
  );
  const told = ["robots.txt", ".well-known/manifest.json"].map((file) => base + file);
  const naming = [...site.files].filter(
    ([href, file]) =>
      !href.startsWith(editor) &&
      !told.includes(href) &&
      /\.(?:html|xml|json|js|txt)$/.test(file) &&
      /["/]admin\//.test(readFileSync(file, "utf8")),
  );
  expect(naming.map(([href]) => href)).toEqual([]);
});
