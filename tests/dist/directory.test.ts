import type { HtmlElement } from "html-validate";
import { describe, expect, test } from "vitest";
import { facets, keysOf, partnersIn, peopleOf, eventsOf, type Facet } from "../../src/domain/partners.ts";
import { siteOf } from "../../src/domain/site.ts";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { hrefOf, itemPathOf, paths } from "../../src/i18n/urls.ts";
import { readContent } from "../../src/schemas/read.ts";
import { contentRoot } from "../../src/settings.ts";
import { wordsOf } from "../unit/html.ts";
import { attribute, readSite, type BuiltPage } from "./built-site.ts";

const site = readSite();
const content = siteOf(readContent(contentRoot));

const pageAt = (href: string): BuiltPage => {
  const page = site.pageAt.get(href);
  if (!page) throw new Error(`The site has no ${href}.`);
  return page;
};

const rowsOf = ({ document }: BuiltPage): HtmlElement[] => document.querySelectorAll(".partners > li");
const hrefIn = (element: HtmlElement): string => {
  const link = element.querySelector("a");
  return link ? attribute(link, "href") : "";
};

/** The pages of a facet, by their keys, as their addresses say. */
const listsOf = (locale: Locale, facet: Facet): string[] =>
  site.pages.flatMap(({ file }) => {
    const [, key] = new RegExp(`^${locale}/partners/${facet}/([^/]+)/index\\.html$`).exec(file) ?? [];
    return key ?? [];
  });

describe.each(locales)("the directory in %s", (locale) => {
  const t = translateIn(locale);
  const partners = partnersIn(content, locale);
  const hrefsOf = (own: typeof partners): string[] =>
    own.map((partner) => hrefOf(locale, itemPathOf(partner)));
  const index = pageAt(hrefOf(locale, paths.partnersList));

  test("lists every organisation, in the order of the alphabet", () => {
    expect(rowsOf(index).map(hrefIn)).toEqual(hrefsOf(partners));
  });

  test.each(facets)("has a list for each %s that an organisation has, and for no other", (facet) => {
    const keys = new Set(partners.flatMap((partner) => keysOf(partner, facet)));
    expect(listsOf(locale, facet).toSorted()).toEqual([...keys].toSorted());
  });

  test.each(facets)("lists by %s exactly what is of it, and says how many", (facet) => {
    for (const key of listsOf(locale, facet)) {
      const page = pageAt(hrefOf(locale, paths.partnersBy(facet, key)));
      const own = partners.filter((partner) => keysOf(partner, facet).includes(key));
      expect(rowsOf(page).map(hrefIn), page.href).toEqual(hrefsOf(own));
      const lead = page.document.querySelector(".lead");
      expect(lead && wordsOf(lead), page.href).toBe(t("directory.count", { count: own.length }));
    }
  });

  test("leads to every shorter list with how many are on it, from the whole list and from each other", () => {
    const expected = facets.flatMap((facet) =>
      listsOf(locale, facet).map((key) => {
        const count = partners.filter((partner) => keysOf(partner, facet).includes(key)).length;
        return `${hrefOf(locale, paths.partnersBy(facet, key))} ${count}`;
      }),
    );
    const lists = facets.flatMap((facet) =>
      listsOf(locale, facet).map((key) => pageAt(hrefOf(locale, paths.partnersBy(facet, key)))),
    );
    for (const { href, document } of [index, ...lists]) {
      const links = document.querySelectorAll(".facets a");
      const found = links.map((link) => `${attribute(link, "href")} ${link.querySelector("i")?.textContent}`);
      expect(found.toSorted(), href).toEqual(expected.toSorted());
      const current = links.filter((link) => link.hasAttribute("aria-current"));
      expect(
        current.map((link) => attribute(link, "href")),
        href,
      ).toEqual(href === index.href ? [] : [href]);
    }
  });

  test("gives the script what it narrows by", () => {
    for (const facet of facets) {
      const stated = rowsOf(index).map((row) => attribute(row, `data-${facet}`));
      expect(stated).toEqual(partners.map((partner) => keysOf(partner, facet).join(" ")));
      expect(index.document.querySelectorAll(`select[name="${facet}"]`)).toHaveLength(1);
    }
  });

  test("shows the original name beside each rendering of its own in another language", () => {
    const shown = rowsOf(index).map((row) => row.querySelector(".original"));
    const expected = partners.map((partner) => {
      const heading = partner.headings[locale];
      const original = partner.headings[partner.original]?.title;
      return heading?.workingTitle && partner.original !== locale ? [original, partner.original] : undefined;
    });
    expect(shown.map((name) => name && [wordsOf(name), attribute(name, "lang")])).toEqual(
      expected.map((name) => name ?? null),
    );
    const stars = rowsOf(index).map((row) => row.querySelector("abbr") !== null);
    expect(stars).toEqual(partners.map((partner) => partner.headings[locale]?.workingTitle ?? false));
  });

  test("leads from each organisation to its lists, its people and its events", () => {
    for (const partner of partners) {
      const page = pageAt(hrefOf(locale, itemPathOf(partner)));
      const found = new Set(page.document.querySelectorAll("main a").map((link) => attribute(link, "href")));
      const expected = [
        hrefOf(locale, paths.partnersBy("type", partner.facts.type)),
        ...partner.facts.countries.map((key) => hrefOf(locale, paths.partnersBy("country", key))),
        ...peopleOf(content, partner).map(({ slug }) => hrefOf(locale, paths.people, slug)),
        ...eventsOf(content, partner).map(({ slug }) => hrefOf(locale, paths.timeline, slug)),
      ];
      expect(
        expected.filter((href) => !found.has(href)),
        page.href,
      ).toEqual([]);
    }
  });

  test("names every person once, each with a place of its own and the way to our text", () => {
    const page = pageAt(hrefOf(locale, paths.people));
    const entries = page.document.querySelectorAll(".people > li");
    const slugs = entries.map((entry) => entry.querySelector("h2")?.id);
    expect(slugs.toSorted()).toEqual(content.people.map(({ slug }) => slug).toSorted());
    for (const person of content.people) {
      const entry = entries[slugs.indexOf(person.slug)];
      const links = entry?.querySelectorAll("a").map((link) => attribute(link, "href")) ?? [];
      expect(links).toEqual([
        ...person.partners.map((slug) => hrefOf(locale, paths.partners(slug))),
        hrefOf(locale, person.place.slice(1)),
      ]);
    }
  });
});
