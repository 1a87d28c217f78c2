import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { HtmlElement } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { documentOf, one, wordsOf } from "./html.ts";
import { copied, minimalContent, replaced } from "./patched-content.ts";
import { projectCopy } from "./project-copy.ts";

// A site with drafts, as those see it who work on what is not public yet.

const project = projectCopy(minimalContent);
const site = join(project.root, "dist");
const page = (path: string): HtmlElement => documentOf(join(site, path, "index.html"));
const robotsOf = (path: string): string | null =>
  page(path).querySelector('meta[name="robots"]')?.getAttributeValue("content") ?? null;

/** Files of the site whose words or addresses tell of the draft, packed ones of the search included. */
const tellingOf = (slug: string): string[] =>
  globSync("**/*.*", { cwd: site })
    .filter((file) => {
      const bytes = readFileSync(join(site, file));
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
      return file.includes(slug) || text.includes(slug);
    })
    .toSorted();

let said = "";

beforeAll(async () => {
  const content = join(project.root, "content");
  copied("news/forum-2025", "news/later")(content);
  replaced("news/later/kk.mdx", "date: 2025-03-11", "date: 2027-05")(content);
  copied("news/forum-2025", "publications/later-report")(content);
  replaced("publications/later-report/kk.mdx", "date: 2025-03-11", "date: 2027-05")(content);
  const { code, stdout, stderr } = await project.build({ DRAFTS: "1", TODAY: "2027-04-30" });
  said = stdout;
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => {
  project.remove();
});

test("the build says that it shows drafts, and on what day to build again", () => {
  expect(said).toContain("It shows drafts: do not publish it.\n");
  expect(said).toContain("Build again on 2027-05-01: news/later becomes public.\n");
});

describe.each(locales)("in %s", (locale) => {
  const t = translateIn(locale);

  test.each(["news/later", "publications/later-report"])(
    "the page of %s says that it is not public, and until when",
    (path) => {
      const notice = wordsOf(one(page(`${locale}/${path}`), ".notice"));
      expect(notice).toContain(t("draft.title"));
      expect(notice).toContain("2027");
      expect(robotsOf(`${locale}/${path}`)).toBe("noindex");
    },
  );

  test("lists and the home page mark it", () => {
    for (const path of ["", "news", "news/topic/civil-society", "publications"]) {
      const marked = page(`${locale}/${path}`)
        .querySelectorAll(".rows li")
        .filter((row) => wordsOf(row).includes(t("draft.title")))
        .flatMap((row) => row.querySelectorAll("a").map((link) => link.getAttributeValue("href")));
      expect([path, marked.every((href) => href?.includes("/later")), marked.length > 0]).toEqual([
        path,
        true,
        true,
      ]);
    }
  });

  test("it says nothing of itself to other sites and programs, and has no picture", () => {
    for (const path of ["news/later", "publications/later-report"]) {
      const head = one(page(`${locale}/${path}`), "head");
      expect(head.querySelectorAll('meta[property^="og:"], script[type="application/ld+json"]')).toEqual([]);
    }
    const known = one(page(`${locale}/news/forum-2025`), "head");
    expect(known.querySelectorAll('meta[property="og:image"]')).toHaveLength(1);
  });

  test("what is public bears no mark", () => {
    const said = page(`${locale}/news/forum-2025`).querySelectorAll(".notice").map(wordsOf);
    expect(said.filter((words) => words.includes(t("draft.title")))).toEqual([]);
    expect(robotsOf(`${locale}/news/forum-2025`)).toBeNull();
  });
});

test("a draft is nowhere but on its own page and in lists: not in the search, a feed, the map of the site, a file, or beside another text", () => {
  const lists = [
    "",
    "news/",
    "news/topic/civil-society/",
    "news/country/kazakhstan/",
    "news/year/2027/",
    "news/later/",
  ];
  // Copies of a whole language have every page, with its mark.
  const copies = locales.flatMap((locale) => [`${locale}/offline.json`, `${locale}/offline.zip`]);
  expect(tellingOf("news/later")).toEqual(
    [
      ...locales.flatMap((locale) => lists.map((path) => `${locale}/${path}index.html`)),
      ...copies,
    ].toSorted(),
  );
  const pages = ["", "publications/", "publications/later-report/"];
  expect(tellingOf("later-report")).toEqual(
    [
      ...locales.flatMap((locale) => pages.map((path) => `${locale}/${path}index.html`)),
      ...copies,
    ].toSorted(),
  );
});

test("a list that has only drafts is not on the map of the site", () => {
  const map = readFileSync(join(site, "sitemap-0.xml"), "utf8");
  expect(map).toContain("/kk/news/year/2025/");
  expect(map).not.toContain("/2027/");
});
