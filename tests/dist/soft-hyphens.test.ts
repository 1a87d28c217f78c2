import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { HtmlElement } from "html-validate";
import { expect, test } from "vitest";
import { builtPages } from "../../src/editions/built-files.ts";
import { softHyphen } from "../../src/i18n/syllables.ts";
import { searchablePages } from "../../src/search/bundle/site-pages.ts";
import { readSite } from "./built-site.ts";

const site = readSite();
const html = site.pages.map((page) => ({
  ...page,
  text: readFileSync(join(site.folder, page.file), "utf8"),
}));
const marked = html.filter(({ text }) => text.includes(softHyphen));

/** What is read out as a name, looked up, or shown elsewhere. */
const names = "a, button, summary, label, h1, h2, h3, title, script, dt, th, [aria-label], [hidden]";

/** Elements that hold a text with a soft hyphen. */
const holdersIn = (root: HtmlElement): HtmlElement[] =>
  root.childNodes.flatMap((node) =>
    node instanceof HtmlElement ? holdersIn(node) : node.textContent.includes(softHyphen) ? [root] : [],
  );

test("the texts of both languages have them, and texts beside others too", () => {
  const hrefs = marked.map(({ href }) => href.slice(site.base.length));
  for (const expected of ["kk/mandate/", "ky/mandate/", "kk/mandate/with/ar/", "ar/mandate/with/kk/"])
    expect(hrefs).toContain(expected);
});

test("they stand in the running text of Kazakh and Kyrgyz alone, in no name and no attribute", () => {
  for (const { href, document, text } of marked) {
    const holders = holdersIn(document);
    const places = holders.map((holder) => ({
      lang: holder.closest("[lang]")?.getAttributeValue("lang"),
      running: holder.closest("p, li") !== null,
      name: holder.closest(names)?.tagName,
    }));
    for (const place of places)
      expect([href, place]).toEqual([
        href,
        { lang: expect.stringMatching(/^k[ky]$/) as string, running: true, name: undefined },
      ]);
    expect(/<[^>]*\u00ad[^>]*>/.exec(text)?.[0], href).toBeUndefined();
  }
});

test("no word has two", () => {
  for (const { href, text } of marked)
    expect(/[^\s\u00ad]*\u00ad[^\s\u00ad<]*\u00ad/.exec(text)?.[0], href).toBeUndefined();
});

test("no other file that is text has any: data, feeds, citations, addresses, sheets", () => {
  const files = [...site.files.values()].filter((file) =>
    /\.(atom|bib|csv|css|graphml|ics|json|jsonld|ris|svg|tbx|tmx|txt|vcf|webmanifest|xml|xsl)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => readFileSync(file, "utf8").includes(softHyphen))).toEqual([]);
});

test("nothing that is searched or shown as a result has any", () => {
  const searched = searchablePages(site.folder, builtPages(site.folder));
  expect(searched.length).toBeGreaterThan(0);
  expect(searched.filter((page) => page.html.includes(softHyphen)).map(({ path }) => path)).toEqual([]);
  const fragments = globSync("**/*.pf_fragment", { cwd: site.folder });
  expect(fragments.length).toBeGreaterThan(0);
  expect(
    fragments.filter((name) =>
      gunzipSync(readFileSync(join(site.folder, name)))
        .toString("utf8")
        .includes(softHyphen),
    ),
  ).toEqual([]);
});
