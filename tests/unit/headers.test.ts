import { expect, test } from "vitest";
import { headersFor } from "../../src/security/headers.ts";

const worker = "/pagefind/kk/pagefind-worker.js";
const others = [
  "/",
  "/en/",
  "/ar/mandate/",
  "/404.html",
  "/_astro/page.abc123.js",
  "/pagefind/kk/pagefind.js",
  "/pagefind/ru/wasm.unknown.pagefind",
  "/pagefind-worker.js.html",
];
const policyOf = (path: string): string => headersFor(path)["Content-Security-Policy"] ?? "";

test.each([worker, ...others])("nothing inline and no code made from text is allowed on %s", (path) => {
  expect(policyOf(path)).not.toContain("unsafe-inline");
  expect(policyOf(path)).not.toContain("'unsafe-eval'");
  expect(policyOf(path)).toMatch(/^default-src 'none';/);
});

test.each([worker, `/group${worker}`])("the search worker %s may compile WebAssembly", (path) => {
  expect(policyOf(path)).toContain("script-src 'self' 'wasm-unsafe-eval'");
});

test.each(others)("%s may not compile WebAssembly", (path) => {
  expect(policyOf(path)).not.toContain("wasm-unsafe-eval");
});

test("a page loads from its own site alone, stands in no frame and makes no script address from text", () => {
  const policy = policyOf("/en/").split("; ");
  expect(policy).toEqual(
    expect.arrayContaining([
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
    ]),
  );
  const sources = policy
    .filter((directive) => directive.includes("-src"))
    .map((directive) => directive.split(" ").slice(1));
  expect(new Set(sources.flat())).toEqual(new Set(["'none'", "'self'"]));
});

test.each([worker, ...others])("no other site learns that a reader came from %s", (path) => {
  expect(headersFor(path)).toMatchObject({
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
});

test("files whose names change with their content are kept, anything else is asked for anew", () => {
  expect(headersFor("/_astro/page.abc123.js")["Cache-Control"]).toBe("public, max-age=31536000, immutable");
  expect(headersFor("/group/_astro/font.woff2")["Cache-Control"]).toContain("immutable");
  expect(headersFor("/en/")["Cache-Control"]).toBe("no-cache");
});

const data = {
  "/data/mandate.json": "application/json; charset=utf-8",
  "/data/mandate.schema.json": "application/json; charset=utf-8",
  "/data/mandate.kk.akn.xml": "application/akn+xml; charset=utf-8",
  "/kk/news/atom.xml": "application/atom+xml; charset=utf-8",
  "/group/ar/news/topic/vawg/feed.json": "application/feed+json; charset=utf-8",
  "/group/data/mandate.tmx": "application/xml; charset=utf-8",
  "/group/data/glossary.tbx": "application/xml; charset=utf-8",
  "/data/partners.graphml": "application/xml; charset=utf-8",
  "/data/partners.csv": "text/csv; charset=utf-8; header=present",
  "/data/partners.vcf": "text/vcard; charset=utf-8",
  "/data/timeline-kk.ics": "text/calendar; charset=utf-8",
};

test.each(Object.entries(data))("pages of other sites may load %s, and it says what it is", (path, type) => {
  expect(headersFor(path)).toMatchObject({
    "Content-Type": type,
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
  });
  expect(policyOf(path)).toMatch(/^default-src 'none';/);
});

test.each(["/share/20ecf429f5b3af49.png", "/group/share/20ecf429f5b3af49.png"])(
  "pages of other sites may show %s, and it may be kept",
  (path) => {
    expect(headersFor(path)).toMatchObject({
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Cache-Control": "public, max-age=31536000, immutable",
    });
    expect(headersFor(path)).not.toHaveProperty("Access-Control-Allow-Origin");
  },
);

test.each([
  ...others,
  worker,
  "/en/share/",
  "/share/notes.html",
  "/en/data/",
  "/en/data/index.html",
  "/data/",
  "/search-data.json",
  "/en/news/",
])("no other site may load %s", (path) => {
  expect(headersFor(path)).not.toHaveProperty("Access-Control-Allow-Origin");
  expect(headersFor(path)).toMatchObject({ "Cross-Origin-Resource-Policy": "same-origin" });
  expect(headersFor(path)).not.toHaveProperty("Content-Type");
});
