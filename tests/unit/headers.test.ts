import { expect, test } from "vitest";
import { headersFor } from "../../src/security/headers.ts";
import { metaPolicy } from "../../src/security/policy.ts";

const worker = "/pagefind/kk/pagefind-worker.js";
const pages = ["/", "/index.html", "/en/", "/ar/mandate/", "/kk/news/topic/vawg/", "/404.html"];
const index = ["/pagefind/kk/pagefind.js", "/pagefind/ru/wasm.unknown.pagefind"];
const others = ["/_astro/page.abc123.js", "/sw.js", "/robots.txt", "/kk/offline.zip", "/kk/offline.json"];
const all = [worker, ...pages, ...index, ...others];

const policyOf = (path: string): string => headersFor(path)["Content-Security-Policy"] ?? "";

test.each([worker, ...pages, ...others])(
  "nothing inline and no code made from text is allowed on %s",
  (path) => {
    expect(policyOf(path)).not.toContain("unsafe-inline");
    expect(policyOf(path)).not.toContain("'unsafe-eval'");
    expect(policyOf(path)).toMatch(/^default-src 'none';/);
  },
);

test("the search worker may compile WebAssembly, and nothing else may", () => {
  expect(policyOf(worker)).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  );
  for (const path of all.filter((path) => path !== worker))
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
      "trusted-types default",
    ]),
  );
  const sources = policy
    .filter((directive) => directive.includes("-src"))
    .map((directive) => directive.split(" ").slice(1));
  expect(new Set(sources.flat())).toEqual(new Set(["'none'", "'self'"]));
});

test("a page says the same itself, but for what browsers heed only as a header", () => {
  const own = metaPolicy.split("; ");
  expect(
    policyOf("/en/")
      .split("; ")
      .filter((directive) => !own.includes(directive)),
  ).toEqual(["frame-ancestors 'none'"]);
  expect(own).not.toContain("upgrade-insecure-requests");
});

test.each(all)("no other site learns that a reader came from %s", (path) => {
  expect(headersFor(path)).toMatchObject({
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
});

test("no page may use what a browser can do, but for copying when a reader asks for it", () => {
  const features = (headersFor("/en/")["Permissions-Policy"] ?? "").split(", ");
  expect(features).toEqual(expect.arrayContaining(["camera=()", "geolocation=()", "microphone=()"]));
  expect(features.filter((feature) => !feature.endsWith("=()"))).toEqual(["clipboard-write=(self)"]);
});

test("over an encrypted connection two things more are asked for, and nothing else differs", () => {
  for (const path of all) {
    const [plain, encrypted] = [headersFor(path), headersFor(path, "encrypted")];
    const { "Strict-Transport-Security": transport, ...rest } = encrypted;
    expect(transport).toBe("max-age=63072000");
    const policy = rest["Content-Security-Policy"];
    const mended = policy && { "Content-Security-Policy": policy.replace("; upgrade-insecure-requests", "") };
    expect({ ...rest, ...mended }).toEqual(plain);
    expect(plain).not.toHaveProperty("Strict-Transport-Security");
  }
  expect(headersFor("/en/", "encrypted")["Content-Security-Policy"]).toMatch(/; upgrade-insecure-requests$/);
});

test("files whose names change with their content are kept, anything else is asked for anew", () => {
  const forEver = "public, max-age=31536000, immutable";
  expect(headersFor("/_astro/page.abc123.js")["Cache-Control"]).toBe(forEver);
  expect(headersFor("/share/20ecf429f5b3af49.png")["Cache-Control"]).toBe(forEver);
  for (const path of [worker, ...pages, ...index, "/sw.js", "/data/mandate.json"])
    expect(headersFor(path)["Cache-Control"]).toBe("no-cache");
});

const data = {
  "/data/mandate.kk.akn.xml": "application/akn+xml; charset=utf-8",
  "/data/mandate.tmx": "application/xml; charset=utf-8",
  "/data/glossary.tbx": "application/xml; charset=utf-8",
  "/data/partners.graphml": "application/xml; charset=utf-8",
  "/data/partners.csv": "text/csv; charset=utf-8; header=present",
  "/data/partners.vcf": "text/vcard; charset=utf-8",
  "/data/timeline-kk.ics": "text/calendar; charset=utf-8",
};
const feeds = {
  "/kk/news/atom.xml": "application/atom+xml; charset=utf-8",
  "/ar/news/topic/vawg/feed.json": "application/feed+json; charset=utf-8",
};

test.each(Object.entries({ ...data, ...feeds }))(
  "pages of other sites may read %s, and it says what it is",
  (path, type) => {
    expect(headersFor(path)).toMatchObject({ "Content-Type": type, "Access-Control-Allow-Origin": "*" });
    expect(policyOf(path)).toMatch(/^default-src 'none';/);
  },
);

test.each([...Object.keys(data), "/data/mandate.json", "/share/20ecf429f5b3af49.png"])(
  "pages of other sites may load %s without asking",
  (path) => {
    expect(headersFor(path)).toMatchObject({ "Cross-Origin-Resource-Policy": "cross-origin" });
  },
);

test.each([...all, "/en/data/", "/share/20ecf429f5b3af49.png", "/en/news/", "/en/news/atom.xml/"])(
  "no other site may read %s",
  (path) => {
    expect(headersFor(path)).not.toHaveProperty("Access-Control-Allow-Origin");
    expect(headersFor(path)).not.toHaveProperty("Content-Type");
  },
);
