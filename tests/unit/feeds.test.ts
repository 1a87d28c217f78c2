import { parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../src/document/open.ts";
import { siteOf } from "../../src/domain/site.ts";
import { atomOf } from "../../src/editions/feeds/atom.ts";
import { feedOf, feedsOf, type Feed, type FeedOf } from "../../src/editions/feeds/feed.ts";
import { jsonFeedOf } from "../../src/editions/feeds/json.ts";
import { locales } from "../../src/i18n/locales.ts";
import { readContent } from "../../src/schemas/read.ts";
import { atomFaults } from "./atom.ts";
import { afterChanges, copied, removed, replaced, type Change } from "./patched-content.ts";
import { named, only, readXml } from "./xml.ts";

const all = (locale: FeedOf["locale"]): FeedOf => ({ locale, by: undefined });

const feedAfter = (feed: FeedOf, ...changes: Change[]): Feed =>
  afterChanges(changes, (root) =>
    feedOf(siteOf(readContent(root), { day: "2100-01-01" }), feed, (file) => documentOf(root, file)),
  );
const namesAfter = (...changes: Change[]): string[] =>
  afterChanges(changes, (root) =>
    feedsOf(siteOf(readContent(root), { day: "2100-01-01" })).map(({ locale, by }) =>
      [locale, ...(by ? [by.facet, by.key] : [])].join(" "),
    ),
  );

/** News of these dates, beside the one of March 2025. */
const newsOf = (...dates: string[]): Change[] =>
  dates.flatMap((date, place) => {
    const slug = `news/item-${String.fromCharCode(97 + (place % 26))}${String.fromCharCode(97 + Math.floor(place / 26))}`;
    return [copied("news/forum-2025", slug), replaced(`${slug}/kk.mdx`, "date: 2025-03-11", `date: ${date}`)];
  });

const page = "http://localhost:4321/kk/news/forum-2025/";

test("there is a feed of all news, of each topic and of each country, in every language; a year has none", () => {
  expect(namesAfter()).toEqual(
    locales.flatMap((locale) => [locale, `${locale} topic civil-society`, `${locale} country kazakhstan`]),
  );
});

test("a language without a text has no feed, and no other feed names one", async () => {
  const missing = removed("news/forum-2025/ar.mdx");
  expect(namesAfter(missing).filter((name) => name.startsWith("ar"))).toEqual([]);
  const feed = feedAfter(all("kk"), missing);
  expect(feed.others).toEqual(["ky", "ru", "en"]);
  expect(feed.entries[0].counterparts.map(({ tag }) => tag)).toEqual(["ky", "ru", "en"]);
  expect(
    named(await readXml(atomOf(feed)), "link").map(({ attributes }) => attributes["hreflang"]),
  ).not.toContain("ar");
});

test("a feed has only texts of its language", () => {
  const changes = [...newsOf("2026"), removed("news/item-aa/ar.mdx")];
  expect(feedAfter(all("kk"), ...changes).entries).toHaveLength(2);
  expect(feedAfter(all("ar"), ...changes).entries.map(({ title }) => title)).toEqual(["انعقاد المنتدى"]);
});

test("a feed is as new as its newest entry, which stands first", () => {
  const { entries } = feedAfter(all("en"), ...newsOf("2024-12-31", "2026-01", "2025"));
  expect(entries.map(({ date }) => date.toISOString().slice(0, 10))).toEqual([
    "2026-01-01",
    "2025-03-11",
    "2025-01-01",
    "2024-12-31",
  ]);
});

test("a feed has the newest fifty entries and no more", () => {
  const dates = Array.from({ length: 60 }, (_, place) => String(1960 + place));
  const { entries } = feedAfter(all("en"), ...newsOf(...dates));
  expect(entries).toHaveLength(50);
  expect(entries.at(-1)?.date.getUTCFullYear()).toBe(1971);
});

test("there is no feed of what has no news", () => {
  expect(() => feedAfter({ locale: "kk", by: { facet: "topic", key: "sport" } })).toThrow(
    "There is no feed news/topic/sport/ in kk.",
  );
});

describe("as Atom", () => {
  const changes = [
    ...newsOf("2026"),
    replaced("news/item-aa/kk.mdx", "title: Форум өтті", 'title: "A & B <c> ]]>"'),
    replaced("news/item-aa/kk.mdx", "- құқықтар", "- a \\< b & c ]]>"),
  ];
  const root = readXml(
    atomOf(feedAfter({ locale: "kk", by: { facet: "topic", key: "civil-society" } }, ...changes)),
  );

  test("a feed is what RFC 4287 demands", async () => {
    expect(atomFaults(await root)).toEqual([]);
  });

  test("signs of XML in a text come through as they are", async () => {
    const [entry] = named(await root, "entry");
    if (!entry) throw new Error("no entry");
    expect(only(entry, "title").text.trim()).toBe("A & B <c> ]]>");
    expect(only(entry, "content").text).toContain("<li>a &lt; b &amp; c ]]&gt;</li>");
  });

  test("a feed says what it is, in which language, whose, and where it stands", async () => {
    const feed = await root;
    expect(feed.attributes["xml:lang"]).toBe("kk");
    const own = feed.children.filter(({ name }) => name !== "entry");
    const textOf = (name: string) => own.find((child) => child.name === name)?.text;
    expect(textOf("title")).toBe(
      "Жаңалықтар: Азаматтық қоғам — Азаматтық қоғамның өңірлік консультативтік тобы",
    );
    expect(textOf("id")).toBe("http://localhost:4321/kk/news/topic/civil-society/");
    expect(textOf("updated")).toBe("2026-01-01T00:00:00.000Z");
    expect(
      own
        .filter(({ name }) => name === "link")
        .map(({ attributes: { rel, hreflang, href } }) => [rel, hreflang, href]),
    ).toEqual([
      ["self", undefined, "http://localhost:4321/kk/news/topic/civil-society/atom.xml"],
      ["alternate", "kk", "http://localhost:4321/kk/news/topic/civil-society/"],
      ...["ky", "ru", "ar", "en"].map((tag) => [
        "alternate",
        tag,
        `http://localhost:4321/${tag}/news/topic/civil-society/atom.xml`,
      ]),
      ["license", undefined, "https://creativecommons.org/licenses/by/4.0/"],
    ]);
  });

  test("an entry has its page in each language, its date, its topics and its whole text", async () => {
    const entry = named(await root, "entry")[1];
    if (!entry) throw new Error("no entry");
    expect(only(entry, "id").text).toBe(page);
    expect(only(entry, "published").text).toBe("2025-03-11T00:00:00.000Z");
    expect(
      named(entry, "link").map(({ attributes: { rel, hreflang, href } }) => [rel, hreflang, href]),
    ).toEqual(locales.map((tag) => ["alternate", tag, page.replace("/kk/", `/${tag}/`)]));
    expect(only(entry, "category").attributes).toEqual({ term: "civil-society", label: "Азаматтық қоғам" });
    expect(only(entry, "content").attributes["type"]).toBe("html");
    expect(only(entry, "content").text).toContain('<span lang="en" dir="ltr">Forum</span>');
  });
});

describe("the check of Atom finds", () => {
  const atom = atomOf(feedAfter(all("kk"), ...newsOf("2026")));

  test.each([
    ["a missing id", /<id>[^<]*<\/id>/, "", "feed has 0 of id"],
    ["a second title", /<title>/, "<title>x</title><title>", "feed has 2 of title"],
    ["a date without a time", /T00:00:00\.000Z/, "", "updated is no date of RFC 3339: 2026-01-01"],
    ["nobody who wrote it", /<author>.*?<\/author>/s, "", "feed has 0 of author"],
    [
      "an address that is not whole",
      /href="http:\/\/localhost:4321/,
      'href="',
      "a link leads to /kk/news/atom.xml",
    ],
    [
      "two pages of one language",
      /hreflang="ky"/,
      'hreflang="ru"',
      "two alternates of application/atom+xml ru",
    ],
    ["a strange element", /<id>/, "<guid>1</guid><id>", "feed may not have guid"],
    ["an entry that is another", /item-aa\/<\/id>/, "forum-2025/</id>", `the id ${page} stands twice`],
  ])("%s", async (_, from, to, fault) => {
    expect(atomFaults(await readXml(atom.replace(from, to)))).toEqual([fault]);
  });
});

describe("as JSON Feed", () => {
  const text = jsonFeedOf(feedAfter(all("ar")));
  const feed = parseJsonFeed(text);
  const raw = JSON.parse(text) as Record<string, unknown> & { items: Record<string, unknown>[] };

  test("a parser finds what the feed is", () => {
    expect(feed).toMatchObject({
      title: "الأخبار — الفريق المرجعي الإقليمي للمجتمع المدني",
      home_page_url: "http://localhost:4321/ar/news/",
      feed_url: "http://localhost:4321/ar/news/feed.json",
      language: "ar",
      authors: [{ name: "الفريق المرجعي الإقليمي للمجتمع المدني", url: "http://localhost:4321/ar/" }],
    });
    expect(raw["version"]).toBe("https://jsonfeed.org/version/1.1");
  });

  test("a parser finds the whole text of an item, in its language and direction", () => {
    expect(feed.items).toHaveLength(1);
    expect(feed.items?.[0]).toMatchObject({
      id: "http://localhost:4321/ar/news/forum-2025/",
      url: "http://localhost:4321/ar/news/forum-2025/",
      title: "انعقاد المنتدى",
      date_published: "2025-03-11T00:00:00.000Z",
      language: "ar",
      tags: ["المجتمع المدني"],
    });
    expect(feed.items?.[0]?.content_html).toMatch(/^<div lang="ar" dir="rtl"><p>/);
  });

  test("other languages stand in an extension, of the feed and of each item", () => {
    expect(raw["_translations"]).toEqual(
      ["kk", "ky", "ru", "en"].map((language) => ({
        language,
        url: `http://localhost:4321/${language}/news/feed.json`,
      })),
    );
    expect(raw.items[0]?.["_translations"]).toEqual(
      ["kk", "ky", "ru", "en"].map((language) => ({
        language,
        url: `http://localhost:4321/${language}/news/forum-2025/`,
      })),
    );
    expect(raw["user_comment"]).toContain("_translations");
  });
});

test("both formats have the same entries", async () => {
  const feed = feedAfter(all("ru"), ...newsOf("2026", "2024"));
  const atom = named(await readXml(atomOf(feed)), "entry").map((entry) => only(entry, "id").text);
  expect(parseJsonFeed(jsonFeedOf(feed)).items?.map(({ id }) => id)).toEqual(atom);
  expect(atom).toHaveLength(3);
});
