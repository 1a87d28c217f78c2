import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import { builtPages } from "../../src/editions/built-files.ts";
import { readFragment } from "../../src/search/bundle/pagefind-run.ts";
import { indexSite } from "../../src/search/build.ts";
import { carriedLoader } from "../../src/search/carried/carried-loader.ts";
import { carriedIndexOf } from "../../src/search/carried/carry.ts";
import { openEngine, type Engine, type SearchRequest } from "../../src/search/engine.ts";
import { nodeLoader } from "../../src/search/node-loader.ts";

const folder = mkdtempSync(join(tmpdir(), "search-site-"));

const page = (path: string, title: string, body: string, type = "news", date = "2024-01-01"): void => {
  const locale = path.slice(0, 2);
  const target = join(folder, path, "index.html");
  mkdirSync(dirname(target), { recursive: true });
  const facts = `<meta name="type" content="${type}" data-pagefind-filter="type[content]">${date && `<meta name="date" content="${date}" data-pagefind-meta="date[content]" data-pagefind-sort="date[content]">`}`;
  writeFileSync(
    target,
    `<!doctype html><html lang="${locale}"><head></head><body><article data-pagefind-body>${facts}<h1>${title}</h1>${body}</article></body></html>`,
  );
};

const named = (term: string, letters: string) => ({
  term,
  letters,
  also: [],
  working: false,
  explanation: "…",
});
const unitedNations = {
  slug: "un",
  documents: ["charter"],
  names: {
    kk: named("Біріккен Ұлттар Ұйымы", "БҰҰ"),
    ru: named("Организация Объединённых Наций", "ООН"),
    en: named("United Nations", "UN"),
  },
};

let kk: Engine;
let ar: Engine;

beforeAll(async () => {
  page(
    "kk/news/one",
    "Қазақстандағы жаңалық",
    "<p>Адам құқықтарын қорғау туралы заң.</p>",
    "news",
    "2023-05-01",
  );
  page(
    "kk/partners/un",
    "Біріккен Ұлттар Ұйымы",
    "<p>Көл жағасындағы кездесу &lt;b&gt;</p>",
    "partners",
    "2024-02-01",
  );
  page(
    "kk/mandate",
    "Мандат",
    `<h2 id="r">Рөл</h2><p>Кіріспе.</p><ul><li><h3 id="r-3">Кеңес беру</h3><p>Органдарға зорлық-зомбылық туралы кеңес.</p></li></ul>`,
    "mandate",
    "2022-01-01",
  );
  page("kk/about", "Сайт", "<p>БҰҰ-ның қолы. Орган.</p>", "pages", "2021-01-01");
  page("kk/undated", "Күні жоқ бет", "<p>Біріккен Ұлттар туралы.</p>", "pages", "");
  page("ar/one", "العنف", "<p>حقوق المرأة في آسيا الوسطى وأفغانستان</p>");
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><body>Not searched</body></html>',
  );
  expect(await indexSite(folder, builtPages(folder), [unitedNations])).toBe(6);
  const load = nodeLoader(folder, "/base/pagefind/");
  kk = await openEngine({ locale: "kk", base: "/base/pagefind/", load });
  ar = await openEngine({ locale: "ar", base: "/base/pagefind/", load });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = async (engine: Engine, query: string): Promise<string[]> =>
  Promise.all((await engine.search(query)).hits.map(async (hit) => (await hit.data()).href));

describe("a search", () => {
  it.each(["қазақстан", "казакстан", "qazaqstan", "Қазақстанның", "КАЗАКСТАН"])(
    "finds the page for %s",
    async (query) => {
      expect(await found(kk, query)).toEqual(["/base/kk/news/one/"]);
    },
  );

  it("finds the long form for the letters, and the letters for the long form", async () => {
    for (const query of ["БҰҰ", "ООН", "UN", "Біріккен Ұлттар Ұйымы"])
      expect((await found(kk, query)).toSorted()).toEqual(["/base/kk/about/", "/base/kk/partners/un/"]);
  });

  it("puts what is spelt as asked before what is spelt alike", async () => {
    expect(await found(kk, "көл")).toEqual(["/base/kk/partners/un/", "/base/kk/about/"]);
    expect(await found(kk, "қол")).toEqual(["/base/kk/about/", "/base/kk/partners/un/"]);
  });

  it("finds a word behind an Arabic prefix", async () => {
    expect(await found(ar, "افغانستان")).toEqual(["/base/ar/one/"]);
  });

  it("marks the words of the original text", async () => {
    const [hit] = (await kk.search("kukyk")).hits;
    expect((await hit?.data())?.excerpt).toContainEqual({ text: "құқықтарын", marked: true });
  });

  it("gives text as text", async () => {
    const [hit] = (await kk.search("кездесу")).hits;
    expect((await hit?.data())?.excerpt.map(({ text }) => text).join("")).toContain("<b>");
  });

  it("leads to the passage", async () => {
    const [hit] = (await kk.search("зорлығы")).hits;
    expect((await hit?.data())?.sections).toMatchObject([
      { href: "/base/kk/mandate/#r-3", title: "Кеңес беру" },
    ]);
  });

  it("counts pages once, over all spellings and names", async () => {
    const { total, filters } = await kk.search("Біріккен Ұлттар Ұйымы");
    expect(total).toBe(2);
    expect(filters["type"]).toMatchObject({ pages: 1, partners: 1 });
  });

  it("keeps to a filter and to an order", async () => {
    expect((await kk.search("БҰҰ", { filters: { type: "pages" } })).total).toBe(1);
    const { hits } = await kk.search("орган", { sort: { date: "asc" } });
    expect((await Promise.all(hits.map((hit) => hit.data()))).map(({ meta }) => meta["date"])).toEqual([
      "2021-01-01",
      "2022-01-01",
    ]);
  });
});

describe("an index that is carried along", () => {
  const carried = () =>
    openEngine({
      locale: "kk",
      base: "",
      load: carriedLoader(
        carriedIndexOf(join(folder, "pagefind/kk"), (url) => `/base${url}`),
        "kk/",
      ),
    });
  /** All that a reader gets to see, without values that no page found has. */
  const shownBy = async (engine: Engine, query: string, request: SearchRequest = {}) => {
    const { total, hits, filters, suggestions, ignored } = await engine.search(query, request);
    const counts = Object.entries(filters).flatMap(([name, values]) =>
      Object.entries(values).flatMap(([value, count]) => (count > 0 ? [`${name} ${value} ${count}`] : [])),
    );
    const data = await Promise.all(hits.map((hit) => hit.data()));
    return { total, data, counts: counts.toSorted(), suggestions, ignored };
  };

  it.each([
    "qazaqstan",
    "БҰҰ",
    "көл",
    "қол",
    "kukyk",
    "кездесу",
    "зорлығы",
    "казакстон",
    "заң зорлық",
    "жоқсөз",
  ])("answers as the site does: %s", async (query) => {
    expect(await shownBy(await carried(), query)).toEqual(await shownBy(kk, query));
  });

  it("keeps to filters and orders as the site does", async () => {
    for (const request of [
      { filters: { type: ["pages", "partners"] } },
      { sort: { date: "asc" } },
      { sort: { date: "desc" } },
    ] as const)
      expect(await shownBy(await carried(), "орган", request)).toEqual(await shownBy(kk, "орган", request));
    expect(await (await carried()).filters()).toEqual(await kk.filters());
  });
});

describe("filters and order", () => {
  it("let a page have any of several values", async () => {
    expect((await kk.search("БҰҰ", { filters: { type: ["pages", "partners"] } })).total).toBe(2);
    expect((await kk.search("БҰҰ", { filters: { type: ["news"] } })).total).toBe(0);
  });
  it("lose no page that has no date", async () => {
    const { hits } = await kk.search("Біріккен Ұлттар", { sort: { date: "desc" } });
    expect(hits).toHaveLength((await kk.search("Біріккен Ұлттар")).total);
    const last = await hits.at(-1)?.data();
    expect(last?.href).toBe("/base/kk/undated/");
  });
});

describe("a query that the texts do not have", () => {
  it("is searched as what was probably meant, and says so", async () => {
    const { suggestions, total } = await kk.search("қазақсатн");
    expect(suggestions[0]).toMatchObject({ searched: true, query: expect.stringMatching(/^Қазақстан/) });
    expect(total).toBe(1);
  });
  it("is read as if typed with the right keyboard", async () => {
    expect((await kk.search("rfpfrcnfy")).suggestions).toEqual([{ query: "казакстан", searched: true }]);
  });
  it("names the word that was ignored", async () => {
    expect((await kk.search("казакстан ъъъъ qqqqzzzz")).ignored).toContain("qqqqzzzz");
  });
  it("is searched without the word that no page has beside the others", async () => {
    const { total, ignored } = await kk.search("казакстан көл");
    expect(total).toBeGreaterThan(0);
    expect(ignored).toHaveLength(1);
  });
  it("is an answer without results, if it has no word at all", async () => {
    for (const query of ["", " ", "😀", "\u202e\u2066", "***", "--"])
      expect(await kk.search(query)).toMatchObject({ total: 0, hits: [], suggestions: [], ignored: [] });
  });
  it("never fails, whatever it is", async () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom(
        "a".repeat(10_000),
        "<img src=x>",
        "(a*[",
        '"',
        "constructor",
        "toString __proto__",
        "ә\u200fb с",
      ),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (query) => {
        expect((await kk.search(query)).total).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what Pagefind 1.6 writes", () => {
  const fragments = () =>
    readdirSync(join(folder, "pagefind/kk/fragment")).map((name) =>
      readFragment(readFileSync(join(folder, "pagefind/kk/fragment", name))),
    );
  it("is one fragment a page, in the shape that the index of tokens takes over", () => {
    expect(fragments()).toHaveLength(5);
    const mandate = fragments().find(({ url }) => url === "/kk/mandate/");
    expect(Object.keys(mandate ?? {}).toSorted()).toEqual([
      "anchors",
      "content",
      "filters",
      "meta",
      "url",
      "word_count",
    ]);
    expect(mandate).toMatchObject({
      filters: { type: ["mandate"] },
      meta: { title: "Мандат", date: "2022-01-01" },
    });
    expect(mandate?.anchors.map(({ id }) => id)).toEqual(["r", "r-3"]);
    expect(mandate?.word_count).toBe(mandate?.content.split(/\s+/).length);
  });
  it("needs the engine without a stemmer, one language a bundle", () => {
    const entry = JSON.parse(readFileSync(join(folder, "pagefind/kk/pagefind-entry.json"), "utf8"));
    expect(entry).toMatchObject({ version: "1.6.0", languages: { unknown: { wasm: null, page_count: 5 } } });
  });
  it("comes without the interfaces that nothing uses", () => {
    expect(readdirSync(join(folder, "pagefind/kk")).filter((name) => /ui|highlight/.test(name))).toEqual([]);
  });
});
