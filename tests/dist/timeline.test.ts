import { describe, expect, test } from "vitest";
import { languages, locales } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { hrefOf, paths } from "../../src/i18n/urls.ts";
import { content } from "../content/texts.ts";
import { one, wordsOf } from "../unit/html.ts";
import { attribute, pagesIn, readSite } from "./built-site.ts";

const site = readSite();
const events = Object.values(content.timeline).toSorted((a, b) =>
  a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? -1 : 1,
);

describe.each(locales)("the timeline in %s", (locale) => {
  const t = translateIn(locale);
  const pageAt = (file: string) => {
    const page = pagesIn(site, locale).find((each) => each.file === `${locale}/${file}`);
    if (!page) throw new Error(`There is no ${file} in ${locale}.`);
    return page.document;
  };
  const page = pageAt("timeline/index.html");
  const items = page.querySelectorAll("main ol > li");

  test("has every entry once, in the order of their dates, in ordered lists", () => {
    expect(events.length).toBeGreaterThan(0);
    expect(items.map((item) => attribute(one(item, "h3"), "id"))).toEqual(events.map(({ slug }) => slug));
  });

  test("says each in the words of the language", () => {
    const said = items.map((item) => wordsOf(one(item, "h3")));
    for (const [place, { slug, words }] of events.entries()) {
      const own = words[locale];
      if (own) expect(said[place], slug).toContain(own.event.replace(/\s+/g, " "));
      if (own?.doubt) expect(wordsOf(one(items[place] ?? page, ".note")), slug).toContain(own.doubt);
    }
  });

  test("tells targets from events by a word", () => {
    const marked = items.filter((item) => item.querySelector("h3 em"));
    expect(marked.map((item) => attribute(one(item, "h3"), "id"))).toEqual(
      events.filter(({ kind }) => kind === "target").map(({ slug }) => slug),
    );
    for (const item of marked) expect(wordsOf(one(item, "h3 em"))).toBe(t("timeline.target"));
  });

  test("leads from each to the place in our texts and to its organisations", () => {
    for (const [place, { slug, place: told, partners }] of events.entries()) {
      const links = items[place]?.querySelectorAll("a").map((link) => attribute(link, "href"));
      expect(links, slug).toEqual([
        ...partners.map((partner) => hrefOf(locale, paths.partners(partner))),
        hrefOf(locale) + told.slice(1),
      ]);
    }
  });

  test("has a heading for each year, to which the list of years leads", () => {
    const years = page.querySelectorAll("main h2");
    expect(years.map(wordsOf)).toEqual([...new Set(events.map(({ date }) => date.slice(0, 4)))]);
    expect(page.querySelectorAll("main nav a").map((link) => attribute(link, "href"))).toEqual(
      years.map((year) => `#${attribute(year, "id")}`),
    );
  });

  test("is said on the home page by what happened last, the latest first", () => {
    const links = pageAt("index.html").querySelectorAll("main .events a");
    const last = events.filter(({ kind }) => kind === "event").slice(-3);
    expect(links.map((link) => attribute(link, "href"))).toEqual(
      last.toReversed().map(({ slug }) => hrefOf(locale, paths.timeline, slug)),
    );
  });

  test("is in the navigation of every page", () => {
    const missing = pagesIn(site, locale).filter(
      ({ document }) =>
        !document
          .querySelectorAll("nav.sections a")
          .some((link) => attribute(link, "href") === hrefOf(locale, paths.timeline)),
    );
    expect(missing.map(({ href }) => href)).toEqual([]);
  });

  test("marks words of another language as such", () => {
    const foreign = items.filter((item) => item.hasAttribute("data-pagefind-ignore"));
    expect(foreign.map((item) => attribute(one(item, "h3"), "id"))).toEqual(
      events.filter(({ words }) => !words[locale]).map(({ slug }) => slug),
    );
    for (const item of foreign) {
      const lang = attribute(one(item, "h3 > [lang]"), "lang");
      expect(locales.map((other) => languages[other].tag)).toContain(lang);
      expect(lang).not.toBe(languages[locale].tag);
    }
  });
});
