import { describe, expect, test } from "vitest";
import { addressOf, filesOf } from "../../src/editions/offline/files.ts";
import { isForNetwork, isHashed, keyOf, localeOf } from "../../src/offline/addresses.ts";
import { planOf, type ListedFile } from "../../src/offline/list.ts";
import { isNeeded } from "../../src/offline/open-pages.ts";
import { answerFrom, partOf } from "../../src/offline/range.ts";
import { newestFirst, type Copy } from "../../src/offline/store.ts";

const scope = "https://example.org/group/";

describe("the address by which a file is kept", () => {
  test.each([
    ["kk/search/?q=сөз#top", "kk/search/"],
    ["kk/mandate/index.html", "kk/mandate/"],
    ["kk/mandate", "kk/mandate/"],
    ["kk/mandate/mandate.pdf", "kk/mandate/mandate.pdf"],
    ["pagefind/kk/pagefind-entry.json?ts=1", "pagefind/kk/pagefind-entry.json"],
    ["", ""],
  ])("of %s is %s", (asked, kept) => {
    expect(keyOf(scope + asked)).toBe(scope + kept);
  });

  test("tells its language, in whatever folder the site stands", () => {
    expect(localeOf(scope, `${scope}kk/mandate/`)).toBe("kk");
    expect(localeOf("https://example.org/", "https://example.org/ar/")).toBe("ar");
    expect(localeOf(scope, scope)).toBe("");
  });

  test("tells whether its name changes with its content", () => {
    expect(isHashed(scope, `${scope}_astro/a.Bc1.css`)).toBe(true);
    expect(isHashed(scope, `${scope}kk/_astro/a.css`)).toBe(false);
  });
});

test("a request that fills a copy is known by its header alone", () => {
  expect(isForNetwork(new Request(scope, { headers: { "X-Offline-Copy": "1" } }))).toBe(true);
  expect(isForNetwork(new Request(scope, { cache: "no-store" }))).toBe(false);
});

describe("a part of a file", () => {
  test.each([
    [null, undefined],
    ["bytes=0-", { start: 0, end: 10 }],
    ["bytes=2-4", { start: 2, end: 5 }],
    ["bytes=8-99", { start: 8, end: 10 }],
    ["bytes=-3", { start: 7, end: 10 }],
    ["bytes=-99", { start: 0, end: 10 }],
    ["bytes=10-", "none"],
    ["bytes=-0", "none"],
    ["bytes=4-2", "none"],
    ["bytes=0-1,4-5", undefined],
    ["bytes=-", undefined],
    ["lines=1-2", undefined],
  ])("that is asked for as %s of ten bytes", (header, part) => {
    expect(partOf(header, 10)).toEqual(part);
  });

  const kept = (): Response => new Response("0123456789", { headers: { "Content-Type": "text/plain" } });
  const answerTo = (range: string): Promise<Response> =>
    answerFrom(new Request(scope, { headers: { range } }), kept());

  test("comes with its place, or with the size where it lies beyond the end", async () => {
    const part = await answerTo("bytes=2-4");
    expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
      206,
      "bytes 2-4/10",
      "234",
    ]);
    expect(part.headers.get("content-type")).toBe("text/plain");
    const beyond = await answerTo("bytes=20-");
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, "bytes */10"]);
    expect((await answerTo("bytes=0-1,4-5")).status).toBe(200);
  });
});

describe("what a copy still needs", () => {
  const page: ListedFile = ["kk/", 10, "a1"];
  const style: ListedFile = ["_astro/x.css", 20, "b2"];
  const index: ListedFile = ["pagefind/kk/entry.json", 30, "c3"];
  const older = new Map([
    ["kk/ a0", "old"],
    ["_astro/x.css b2", "old"],
  ]);

  test("is loaded, unless another copy has the same content at the same address", () => {
    expect(planOf([page, style, index], new Set(), older)).toEqual({
      take: [{ file: style, from: "old" }],
      load: [page, index],
    });
  });

  test("is nothing of what an attempt before has brought", () => {
    const there = new Set(["kk/", "_astro/x.css"]);
    expect(planOf([page, style, index], there, older)).toEqual({ take: [], load: [index] });
  });
});

test("of several copies of a language the one that became complete last is current", () => {
  const copyOf = (version: string, kept: number): Copy => ({
    name: version,
    locale: "kk",
    version,
    kept: new Date(kept),
  });
  const copies = [copyOf("old", 1), copyOf("new", 3), copyOf("between", 2)];
  expect(newestFirst(copies).map(({ version }) => version)).toEqual(["new", "between", "old"]);
});

test("a page needs its version while it is open, and for a day, because one may go back to it", () => {
  const day = 24 * 60 * 60 * 1000;
  expect(isNeeded({ at: 0 }, true, 9 * day)).toBe(true);
  expect(isNeeded({ at: 0 }, false, day - 1)).toBe(true);
  expect(isNeeded({ at: 0 }, false, day)).toBe(false);
});

test("a language is its pages, PDF editions and search, and what all pages share", () => {
  const own = [
    "kk/index.html",
    "kk/mandate/index.html",
    "kk/mandate/mandate.pdf",
    "kk/glossary/words.json",
    "pagefind/kk/pagefind-worker.js",
    "_astro/page.css",
    "_astro/piazzolla.woff2",
    "favicon.svg",
  ];
  const others = [
    "index.html",
    "404.html",
    "robots.txt",
    "sitemap-0.xml",
    "sw.js",
    "kk/mandate/index.html.br",
    "kk/mandate/with/ar/index.html",
    "kk/news/atom.xml",
    "kk/news/feed.json",
    "kk/news/a/a.bib",
    "kk/news/a/a.csl.json",
    "kk/offline.json",
    "kk/offline.zip",
    "ky/index.html",
    "pagefind/ky/pagefind-worker.js",
    "data/partners.csv",
    "share/0a.png",
  ];
  expect(filesOf([...others, ...own], "kk")).toEqual(own);
});

test("the page of a folder has the address of the folder", () => {
  expect(["index.html", "kk/index.html", "kk/a.pdf"].map(addressOf)).toEqual(["", "kk/", "kk/a.pdf"]);
});
