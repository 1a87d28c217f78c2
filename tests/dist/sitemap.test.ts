import { expect, test } from "vitest";
import { attribute, readSite, textOf } from "./built-site.ts";
import { decoded } from "../unit/html.ts";

const site = readSite();
const urlOf = (file: string): string => new URL(site.base + file, site.origin).href;
const partsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, "gs"))].map((match) => decoded(match[1] ?? ""));

const maps = partsOf(textOf(site, `${site.base}sitemap-index.xml`), "loc");
const entries = maps
  .flatMap((url) => partsOf(textOf(site, new URL(url).pathname), "url"))
  .map((entry) => ({
    url: partsOf(entry, "loc")[0] ?? "",
    alternates: [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, tag = "", url = ""]) => `${tag} ${url}`,
    ),
  }));

/** Pages that are a place of their own: not the stand-ins for missing translations, not the page for unknown addresses. */
const own = site.pages.filter(({ document, url }) => {
  const canonical = document.querySelector('link[rel="canonical"]');
  return canonical && attribute(canonical, "href") === url;
});

test("robots.txt lets everybody in and names the map of the site", () => {
  const lines = textOf(site, `${site.base}robots.txt`).split("\n");
  expect(lines).toContain(`Sitemap: ${urlOf("sitemap-index.xml")}`);
  expect(lines.filter((line) => line.startsWith("Disallow: /"))).toEqual([]);
});

test("the map lists every page once, and nothing else", () => {
  expect(entries.map(({ url }) => url).toSorted()).toEqual(own.map(({ url }) => url).toSorted());
});

test("the map names the same translations as the pages do", () => {
  for (const { url, alternates } of entries) {
    const page = own.find((each) => each.url === url);
    const links = page?.document.querySelectorAll('link[rel="alternate"][hreflang]') ?? [];
    const expected = links.map((link) => `${attribute(link, "hreflang")} ${attribute(link, "href")}`);
    expect(alternates.toSorted(), url).toEqual(expected.toSorted());
  }
});
