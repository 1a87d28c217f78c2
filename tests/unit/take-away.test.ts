import { afterEach, describe, expect, test, vi } from "vitest";
import { zipOf } from "../../src/editions/offline/zip.ts";

const page = `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><link rel="preload" href="/_astro/a.woff2" as="font" type="font/woff2" crossorigin><link rel="canonical" href="http://localhost:4321/en/news/one/"><link rel="alternate" hreflang="ru" href="http://localhost:4321/ru/news/one/"><meta property="og:url" content="http://localhost:4321/en/news/one/"><script type="application/ld+json">{"url":"http://localhost:4321/"}</script><link rel="stylesheet" href="/_astro/a.css"></head><body><a class="leave" href="https://en.wikipedia.org/" data-leave>Leave</a><script type="module" src="/_astro/a.js" integrity="sha256-x"></script><div class="one" data-site-only><div><p>Only here</p></div></div><a href="/en/">Home</a><a href="/en/mandate/#r-3">Clause</a><a href="#two">Below</a><a href="/en/mandate/mandate.pdf">PDF</a><form action="/en/search/"></form><a hreflang="ru" href="/ru/news/one/">Русский</a><a href="/data/a.csv">CSV</a><a href="https://un.org/a?b=1&amp;c=2">Source</a><p data-icon="/icon.svg" data-index="/pagefind/">After</p><div class="footer-text"><p>Foot</p></div></body></html>`;

const paths = [
  "_astro/a.css",
  "_astro/a.js",
  "en/index.html",
  "en/mandate/index.html",
  "en/mandate/mandate.pdf",
  "en/news/one/index.html",
  "en/search/index.html",
  "icon.svg",
];

/** The page as it is in a copy of a site with an address of its own. */
const copied = async (origin: string): Promise<string> => {
  vi.stubEnv("SITE_URL", origin);
  vi.resetModules();
  const { placesIn } = await import("../../src/editions/offline/places.ts");
  const { takeAwayPage } = await import("../../src/editions/offline/take-away-page.ts");
  return takeAwayPage(
    page.replaceAll("http://localhost:4321", origin),
    "en/news/one/index.html",
    placesIn("en", paths),
    { style: "en/take-away.css", scripts: { "en/news/one/index.html": "en/search.js" } },
  );
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a page in a copy", () => {
  test("names the files of the copy by the way to them", async () => {
    const made = await copied("https://example.org");
    expect(made).toContain('<a href="../../../index.html">Home</a>');
    expect(made).toContain('<a href="../../mandate/index.html#r-3">');
    expect(made).toContain('<a href="../../mandate/mandate.pdf">');
    expect(made).toContain('<form action="../../search/index.html">');
    expect(made).toContain('<a href="#two">');
    expect(made).toContain('data-icon="../../icon.svg" data-index="/pagefind/"');
    expect(made).toContain('<link rel="stylesheet" href="../../_astro/a.css">');
  });

  test("has plain scripts, a policy of its own, and nothing that is said to other sites", async () => {
    const made = await copied("https://example.org");
    expect(made).toContain('<script defer src="../../_astro/a.js">');
    expect(made).toContain(
      '<link rel="stylesheet" href="../../take-away.css"><script defer src="../../search.js">',
    );
    expect(made.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(made).toContain("script-src 'self' file:;");
    expect(made).not.toMatch(/og:|ld\+json|rel="alternate"|preload|type="module"/);
  });

  test("leaves out what serves only on the site, with all that is in it", async () => {
    const made = await copied("https://example.org");
    expect(made).not.toContain("Only here");
    expect(made).toContain('</script><a href="../../../index.html">Home');
  });

  test("marks each link that leads out of it, but for the one to leave the page", async () => {
    const made = await copied("https://example.org");
    const mark = '<small class="online" lang="en" dir="ltr">online</small></a>';
    expect(made).toContain(`<a hreflang="ru" href="https://example.org/ru/news/one/">Русский${mark}`);
    expect(made).toContain(`<a href="https://example.org/data/a.csv">CSV${mark}`);
    expect(made).toContain(`<a href="https://un.org/a?b=1&amp;c=2">Source${mark}`);
    expect(made).toContain("data-leave>Leave</a>");
    expect(made).toContain('<link rel="canonical" href="https://example.org/en/news/one/">');
    expect(made).toContain('<a href="https://example.org/en/" dir="ltr">');
  });

  test("has plain words in place of links to a site that nobody else can reach", async () => {
    const made = await copied("http://localhost:4321");
    expect(made).toContain('<a hreflang="ru">Русский</a>');
    expect(made).toContain("<a>CSV</a>");
    expect(made).not.toMatch(/localhost|canonical/);
  });
});

describe("a ZIP", () => {
  const files = new Map<string, string | Uint8Array>([
    ["index.html", "<p>Home</p>"],
    ["en/mandate.pdf", new Uint8Array([1, 2, 3])],
  ]);

  test("is the same in every time zone, whatever the order of the files", () => {
    const made = ["Asia/Almaty", "America/New_York", "UTC"].map((zone) => {
      vi.stubEnv("TZ", zone);
      return Buffer.from(zipOf("group", files, "2026-03-11")).toString("hex");
    });
    vi.stubEnv("TZ", "Asia/Kabul");
    const turned = new Map([...files].toReversed());
    expect(new Set(made).size).toBe(1);
    expect(Buffer.from(zipOf("group", turned, "2026-03-11")).toString("hex")).toBe(made[0]);
    expect(Buffer.from(zipOf("group", files, "2026-03-12")).toString("hex")).not.toBe(made[0]);
  });
});
