import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { documentOf } from "../../src/document/open.ts";
import { linksOf } from "../../src/document/links.ts";
import { textOf } from "../../src/document/text.ts";
import type { Block, Document } from "../../src/document/tree.ts";
import { languagesOf, siteOf } from "../../src/domain/site.ts";
import { languages } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { editionPathOf, hrefOf, itemPathOf, urlOf } from "../../src/i18n/urls.ts";
import { readContent } from "../../src/schemas/read.ts";
import { contentRoot } from "../../src/settings.ts";
import { budgets } from "../budgets.ts";
import { bare, readPdf, type PdfFile } from "../unit/pdf-file.ts";
import { readSite } from "./built-site.ts";
import { faultOf } from "./references.ts";

const site = readSite();
const content = siteOf(readContent(contentRoot));

/** Every text in every language it is written in, of the kinds that have a PDF. */
const texts = [content.mandate, ...content.news, ...content.publications].flatMap((item) =>
  languagesOf(item).map((locale) => {
    const file = item.files[locale];
    if (!file) throw new Error(`${item.slug} has no text in ${locale}.`);
    const href = hrefOf(locale, editionPathOf(item, "pdf"));
    return { item, locale, href, document: documentOf(contentRoot, file) };
  }),
);

const blocksIn = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.type === "list") return [block, ...block.items.flatMap(({ children }) => blocksIn(children))];
    return "children" in block && (block.type === "quote" || block.type === "note")
      ? [block, ...blocksIn(block.children)]
      : [block];
  });

const allBlocks = ({ pieces }: Document): Block[] => blocksIn(pieces.map(({ block }) => block));
const headingsOf = (document: Document) =>
  allBlocks(document).flatMap((block) => (block.type === "heading" ? [block] : []));

/** Words of each heading and paragraph, as a page has them. */
const wordsOf = (document: Document): string[] =>
  allBlocks(document).flatMap((block) =>
    block.type === "heading" || block.type === "paragraph" ? [bare(textOf(block.children))] : [],
  );

const countOf = (all: readonly string[], one: string): number => all.filter((each) => each === one).length;

test("there is a PDF for every text in every language it is written in, and no other", () => {
  expect(texts.length).toBeGreaterThan(0);
  const built = [...site.files.keys()].filter((href) => href.endsWith(".pdf"));
  expect(built.toSorted()).toEqual(texts.map(({ href }) => href).toSorted());
});

describe.each(texts)("$href", ({ item, locale, href, document }) => {
  let pdf: PdfFile;
  beforeAll(async () => {
    pdf = await readPdf(readFileSync(site.files.get(href) ?? ""));
  });

  test("says that it is tagged for PDF/UA-1, its language and its title", () => {
    expect(pdf.marked).toBe(true);
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.language).toBe(languages[locale].tag);
    const t = translateIn(locale);
    const title = item.collection === "mandate" ? t("mandate.title") : item.headings[locale]?.title;
    expect(pdf.title).toBe(`${title} — ${t("site.name")}`);
  });

  test("has a bookmark for every section and clause, and its pages are numbered", () => {
    const headings = headingsOf(document);
    expect(pdf.outline.map(bare)).toEqual(
      headings.map(({ number = "", children }) => bare(number + textOf(children))),
    );
    expect(pdf.pageLabels).toEqual(pdf.pageLabels.map((_, index) => String(index + 1)));
    expect(pdf.pageLabels.length).toBeGreaterThan(1);
  });

  test("gives every clause a place that an address can name", () => {
    const clauses = headingsOf(document).flatMap(({ id, number }) => (number ? [id] : []));
    expect(pdf.destinations).toEqual(expect.arrayContaining(clauses));
  });

  test("has all its words", () => {
    const words = wordsOf(document);
    expect(words.length).toBeGreaterThan(10);
    if (languages[locale].dir === "ltr") {
      const runs = words.flatMap((each) => each.split(/\p{Script=Arabic}+/u));
      expect(runs.filter((run) => !pdf.text.includes(run))).toEqual([]);
    } else {
      // Words from right to left are read by pdf.js in the order in which they are drawn, so letters are counted.
      const expected = Map.groupBy(words.join(""), (letter) => letter);
      const found = Map.groupBy(pdf.text, (letter) => letter);
      const fewer = [...expected].filter(([letter, all]) => (found.get(letter)?.length ?? 0) < all.length);
      expect(fewer.map(([letter]) => letter)).toEqual([]);
    }
  });

  test("is tagged as what it is: headings, lists, paragraphs, links", () => {
    const headings = headingsOf(document);
    const sections = headings.filter(({ depth }) => depth === 2).length;
    expect(countOf(pdf.tags, "H1")).toBe(1);
    expect(countOf(pdf.tags, "H2")).toBe(sections + 1); // what is known of the text has one too
    expect(countOf(pdf.tags, "H3")).toBe(headings.length - sections);
    const items = allBlocks(document).flatMap((block) => (block.type === "list" ? block.items : []));
    expect(countOf(pdf.tags, "LI")).toBeGreaterThanOrEqual(items.length);
    expect(countOf(pdf.tags, "Lbl")).toBeGreaterThanOrEqual(items.length);
    const paragraphs = allBlocks(document).filter(({ type }) => type === "paragraph");
    expect(countOf(pdf.tags, "P")).toBeGreaterThanOrEqual(paragraphs.length);
    expect(countOf(pdf.tags, "Link")).toBeGreaterThan(0);
  });

  test("has the links of its text, and the address of its page", () => {
    const targets = pdf.links.map(({ url, anchor }) => url ?? `#${anchor ?? ""}`);
    const own = itemPathOf(item);
    const expected = linksOf(document).map(({ target }) => {
      if (!target.site) return target.url;
      const { path = own, anchor } = target;
      return path === own && anchor ? `#${anchor}` : urlOf(hrefOf(locale, path, anchor));
    });
    expect(targets).toEqual(expect.arrayContaining([...expected, urlOf(hrefOf(locale, own))]));
  });

  test("leads nowhere where there is nothing", () => {
    const broken = pdf.links.flatMap(({ url, anchor }) => {
      if (!url) return anchor && !pdf.destinations.includes(anchor) ? [anchor] : [];
      return faultOf(site, { from: href, text: url, url: new URL(url), isResource: false }) ? [url] : [];
    });
    expect(broken).toEqual([]);
  });

  test("carries the typefaces of the site and no other", () => {
    expect(pdf.fonts.length).toBeGreaterThan(0);
    const strangers = pdf.fonts.filter((name) => !/^(Piazzolla|NotoNaskhArabic)-(Regular|Bold)$/.test(name));
    expect(strangers).toEqual([]);
  });

  test(`is no larger than its limit: ${budgets.pdf.reason}`, () => {
    expect(pdf.bytes).toBeLessThanOrEqual(budgets.pdf.limit);
  });
});
