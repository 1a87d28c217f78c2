import type { HtmlElement } from "html-validate";
import { describe, expect, test } from "vitest";
import { pairsOf, itemsOf, siteOf } from "../../src/domain/site.ts";
import { languages, locales } from "../../src/i18n/locales.ts";
import { itemPathOf } from "../../src/i18n/urls.ts";
import { readContent } from "../../src/schemas/read.ts";
import { contentRoot } from "../../src/settings.ts";
import { one, wordsOf } from "../unit/html.ts";
import { attribute, pairOf, readSite, type BuiltPair } from "./built-site.ts";

const site = readSite();
const pairs = site.pages.flatMap((page) => pairOf(page) ?? []);
const content = siteOf(readContent(contentRoot));

const nameOf = ({ locale, path, other }: Pick<BuiltPair, "locale" | "path" | "other">): string =>
  `${locale}/${path}with/${other}/`;
const halvesOf = (row: HtmlElement): HtmlElement[] =>
  row.querySelectorAll(".half").filter((half) => half.parent?.isSameNode(row));
const rowsOf = ({ document }: BuiltPair): HtmlElement[] =>
  document.querySelectorAll(".pair").filter((row) => halvesOf(row).length > 0);
const idsIn = (root: HtmlElement): string[] => root.querySelectorAll("[id]").map(({ id }) => id ?? "");

test("every text stands beside itself in each two languages that it has, in both orders, and no other page does", () => {
  const expected = [content.mandate, ...itemsOf(content)]
    .filter(({ collection }) => collection !== "pages")
    .flatMap((item) =>
      pairsOf(item).map(({ reader, other }) => nameOf({ locale: reader, path: itemPathOf(item), other })),
    );
  expect(expected).toHaveLength(new Set(expected).size);
  expect(pairs.map(nameOf).toSorted()).toEqual(expected.toSorted());
});

describe("a pair", () => {
  test("has the reader's half first in every row, each half with its language and direction", () => {
    for (const pair of pairs) {
      const expected = [pair.locale, pair.other].map((locale) => [
        languages[locale].tag,
        languages[locale].dir,
      ]);
      const rows = rowsOf(pair);
      expect(rows.length, nameOf(pair)).toBeGreaterThan(1);
      for (const row of rows)
        expect(
          halvesOf(row).map((half) => [attribute(half, "lang"), attribute(half, "dir")]),
          nameOf(pair),
        ).toEqual(expected);
    }
  });

  test("has no anchor twice, and all anchors and headings in the reader's half", () => {
    for (const pair of pairs) {
      const ids = idsIn(pair.document);
      expect(ids, nameOf(pair)).toHaveLength(new Set(ids).size);
      for (const row of rowsOf(pair)) {
        const [, other] = halvesOf(row);
        expect(other?.querySelectorAll("[id], h1, h2, h3"), nameOf(pair)).toEqual([]);
      }
    }
  });

  test("has the same anchors as the text alone, so that every link to a place can lead here", () => {
    for (const pair of pairs) {
      const alone = site.pageAt.get(`${site.base}${pair.locale}/${pair.path}`);
      const expected = alone?.document.querySelector(".clauses-of, .prose");
      expect(expected && idsIn(expected), nameOf(pair)).toEqual(
        rowsOf(pair).flatMap((row) => halvesOf(row).flatMap(idsIn)),
      );
    }
  });

  test("is not searched, names no translations, and leads back to the text alone", () => {
    for (const pair of pairs) {
      expect(pair.document.querySelectorAll("[data-pagefind-body]"), nameOf(pair)).toEqual([]);
      expect(pair.document.querySelectorAll("link[hreflang]"), nameOf(pair)).toEqual([]);
      const back = one(pair.document, ".pair-choice + p a");
      expect(attribute(back, "href"), nameOf(pair)).toBe(`${site.base}${pair.locale}/${pair.path}`);
    }
  });

  test("lets the reader choose another second language, with the place kept, and marks the one it has", () => {
    for (const pair of pairs) {
      const links = pair.document.querySelectorAll(".pair-choice a");
      expect(
        links.map((link) => attribute(link, "href")),
        nameOf(pair),
      ).toEqual(
        pairs
          .filter(({ locale, path }) => locale === pair.locale && path === pair.path)
          .toSorted((a, b) => locales.indexOf(a.other) - locales.indexOf(b.other))
          .map(({ href }) => href),
      );
      expect(links.filter((link) => !link.hasAttribute("data-keep-place"))).toEqual([]);
      expect(
        links.filter((link) => link.hasAttribute("aria-current")).map((link) => attribute(link, "href")),
      ).toEqual([pair.href]);
    }
  });
});

describe("the mandate beside itself", () => {
  const mandates = pairs.filter(({ path }) => path === "mandate/");

  test("has each clause opposite the clause of the same number, as the page of the other language has it", () => {
    expect(mandates).toHaveLength(locales.length * (locales.length - 1));
    for (const pair of mandates) {
      const there = site.pageAt.get(`${site.base}${pair.other}/mandate/`);
      const clauses = new Map(
        there?.document.querySelectorAll(".clause").map((clause) => {
          const heading = one(clause, "h3");
          const label = wordsOf(heading)
            .replace(wordsOf(one(heading, ".number")), "")
            .trim();
          return [heading.id, label];
        }),
      );
      const rows = rowsOf(pair).filter((row) => row.querySelector("h3"));
      expect(rows, nameOf(pair)).toHaveLength(clauses.size);
      for (const row of rows) {
        const [own, other] = halvesOf(row);
        if (!own || !other) throw new Error("a row without two halves");
        expect(wordsOf(one(other, ".level-3")), nameOf(pair)).toBe(clauses.get(one(own, "h3").id));
      }
    }
  });

  test("has the number of each clause once, as the link to it", () => {
    for (const pair of mandates) {
      const numbers = pair.document.querySelectorAll(".half .number");
      expect(numbers.length, nameOf(pair)).toBe(pair.document.querySelectorAll("h3").length);
      expect(
        numbers.map((number) => attribute(number, "href")),
        nameOf(pair),
      ).toEqual(pair.document.querySelectorAll("h3").map(({ id }) => `#${id}`));
    }
  });
});
