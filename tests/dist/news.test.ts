import { parseJsonFeed } from "feedsmith";
import type { HtmlElement } from "html-validate";
import { Parser, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { newsListsOf, pagesOf } from "../../src/domain/news.ts";
import { siteOf } from "../../src/domain/site.ts";
import { feedFormats } from "../../src/editions/feeds/formats.ts";
import { hasFeed } from "../../src/editions/feeds/feed.ts";
import { languages, locales, type Locale } from "../../src/i18n/locales.ts";
import { feedPathOf, hrefOf, itemPathOf, newsListPathOf, paths } from "../../src/i18n/urls.ts";
import { readContent } from "../../src/schemas/read.ts";
import { contentRoot } from "../../src/settings.ts";
import { atomFaults } from "../unit/atom.ts";
import { decoded } from "../unit/html.ts";
import { named, only, readXml } from "../unit/xml.ts";
import { attribute, pagesIn, readSite, textOf, type BuiltPage } from "./built-site.ts";
import { faultOf } from "./references.ts";

const site = readSite();
const content = siteOf(readContent(contentRoot));
const lists = newsListsOf(content);
const pageAt = (href: string): BuiltPage => {
  const page = site.pageAt.get(href);
  if (!page) throw new Error(`The site has no ${href}.`);
  return page;
};
const linksIn = (page: BuiltPage, selector: string): string[] =>
  page.document.querySelectorAll(selector).map((link) => new URL(attribute(link, "href"), page.url).pathname);

describe.each(locales)("news in %s", (locale) => {
  test("is listed whole, and once more by each topic, country and year, newest first", () => {
    for (const { by, items } of lists) {
      const listed = pagesOf(items).flatMap(({ page }) =>
        linksIn(pageAt(hrefOf(locale, newsListPathOf(by, page))), ".rows a"),
      );
      expect(listed).toEqual(items.map((item) => hrefOf(locale, itemPathOf(item))));
    }
  });

  test("is found from every list: each shorter one is linked with the number of its items", () => {
    const expected = lists
      .filter(({ by }) => by)
      .map(({ by, items }) => [hrefOf(locale, newsListPathOf(by)), String(items.length)]);
    for (const { by } of lists) {
      const page = pageAt(hrefOf(locale, newsListPathOf(by)));
      const links = page.document.querySelectorAll(".facets a");
      expect(
        links.map((link) => [attribute(link, "href"), link.querySelector("i")?.textContent]).toSorted(),
      ).toEqual(expected.toSorted());
      expect(linksIn(page, '.facets a[aria-current="page"]')).toEqual(by ? [page.href] : []);
    }
  });

  test("is on no page that a list does not have", () => {
    const known = lists.flatMap(({ by, items }) =>
      pagesOf(items).map(({ page }) => hrefOf(locale, newsListPathOf(by, page))),
    );
    const built = pagesIn(site, locale)
      .map(({ href }) => href)
      .filter((href) => /\/news\/((topic|country|year)\/[^/]+\/)?(page\/\d+\/)?$/.test(href));
    expect(built.toSorted()).toEqual(known.toSorted());
  });

  test("leads from an item to its topics, countries and year", () => {
    for (const item of content.news) {
      const { topics, countries, date } = item.facts;
      const rail = linksIn(pageAt(hrefOf(locale, itemPathOf(item))), ".item-facts a");
      expect(rail).toEqual(
        expect.arrayContaining([
          ...topics.map((key) => hrefOf(locale, paths.newsBy("topic", key))),
          ...countries.map((key) => hrefOf(locale, paths.newsBy("country", key))),
          hrefOf(locale, paths.newsBy("year", date.slice(0, 4))),
        ]),
      );
    }
  });
});

const feeds = locales.flatMap((locale) =>
  lists
    .filter((list) => hasFeed(list, locale))
    .map((list) => ({ locale, list, name: `${locale} ${newsListPathOf(list.by)}` })),
);
const hrefOfFeed = (locale: Locale, path: string, format: keyof typeof feedFormats): string =>
  hrefOf(locale, feedPathOf(path, feedFormats[format].file));
const urlOf = (href: string): string => new URL(href, site.origin).href;

const htmlConfig = await new StaticConfigLoader({ elements: ["html5"] }).getConfigFor("feed.html");
const judged = new Set<string>();
const elementsOf = (html: string): HtmlElement[] =>
  new Parser(htmlConfig).parseHtml(html).querySelectorAll("*");

test("there are feeds, and no others than those of lists", () => {
  expect(feeds.length).toBeGreaterThan(0);
  const built = [...site.files.keys()].filter((href) => /\/(atom\.xml|feed\.json)$/.test(href));
  const known = feeds.flatMap(({ locale, list }) => [
    hrefOfFeed(locale, newsListPathOf(list.by), "atom"),
    hrefOfFeed(locale, newsListPathOf(list.by), "json"),
  ]);
  expect(built.toSorted()).toEqual(known.toSorted());
});

const read = new Map<string, ReturnType<typeof readXml>>();
const readOnce = (href: string): ReturnType<typeof readXml> => {
  const reading = read.get(href) ?? readXml(textOf(site, href));
  read.set(href, reading);
  return reading;
};

const allHrefs = (element: Awaited<ReturnType<typeof readXml>>): string[] =>
  named(element, "link").map(({ attributes }) => attributes["href"] ?? "");

describe.each(feeds)("the feed of $name", ({ locale, list }) => {
  const path = newsListPathOf(list.by);
  const own = {
    atom: hrefOfFeed(locale, path, "atom"),
    json: hrefOfFeed(locale, path, "json"),
  };
  const items = list.items.filter(({ headings }) => headings[locale]).slice(0, 50);
  const urls = items.map((item) => urlOf(hrefOf(locale, itemPathOf(item))));
  const json = parseJsonFeed(textOf(site, own.json));

  test("is what RFC 4287 demands, and names itself and its language", async () => {
    const atom = await readOnce(own.atom);
    expect(atomFaults(atom)).toEqual([]);
    expect(atom.attributes["xml:lang"]).toBe(languages[locale].tag);
    const self = atom.children.find(({ attributes }) => attributes["rel"] === "self");
    expect(self?.attributes["href"]).toBe(urlOf(own.atom));
  });

  test("has the items of the list in both formats, newest first", async () => {
    const atom = await readOnce(own.atom);
    expect(named(atom, "entry").map((entry) => only(entry, "id").text)).toEqual(urls);
    expect(json.items?.map(({ id }) => id)).toEqual(urls);
    expect(json.feed_url).toBe(urlOf(own.json));
  });

  test("names only pages and feeds that are there", async () => {
    const atom = await readOnce(own.atom);
    const named = [...textOf(site, own.json).matchAll(/"(?:url|home_page_url|feed_url)": "([^"]+)"/g)].map(
      ([, url = ""]) => url,
    );
    const hrefs = [...named, ...allHrefs(atom)];
    expect(hrefs.length).toBeGreaterThan(4);
    const faults = hrefs.flatMap(
      (url) => faultOf(site, { from: own.atom, text: url, url: new URL(url), isResource: false }) ?? [],
    );
    expect(faults).toEqual([]);
  });

  test("has plain HTML with addresses in full, and no code, style or name of ours", async () => {
    const atom = await readOnce(own.atom);
    const texts = named(atom, "content").map(({ text }) => text.trim());
    expect(json.items?.map(({ content_html }) => content_html)).toEqual(texts);
    const { tag, dir } = languages[locale];
    // A text is the same in every list that has it.
    for (const text of texts.filter((each) => !judged.has(each))) {
      judged.add(text);
      expect(text).toMatch(new RegExp(`^<div lang="${tag}" dir="${dir}"><p>`));
      for (const element of elementsOf(text)) {
        expect(["script", "style", "iframe", "img"]).not.toContain(element.tagName);
        const names = element.attributes.map(({ key }) => key);
        expect(names.filter((name) => !["lang", "dir", "href"].includes(name))).toEqual([]);
        if (!element.is("a")) continue;
        const url = new URL(decoded(element.getAttributeValue("href") ?? ""));
        expect(faultOf(site, { from: own.atom, text: url.href, url, isResource: false })).toBeUndefined();
      }
    }
  });

  test("is named by the page of the list, in its head and for its readers", () => {
    const page = pageAt(hrefOf(locale, path));
    for (const format of ["atom", "json"] as const) {
      const { type } = feedFormats[format];
      expect(linksIn(page, `head > link[rel="alternate"][type="${type}"]`)).toEqual([own[format]]);
      expect(linksIn(page, `main a[type="${type}"]`)).toEqual([own[format]]);
    }
  });
});
