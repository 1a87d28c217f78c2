import { expect, test } from "vitest";
import { htmlOf } from "../../src/editions/feeds/html.ts";
import type { Locale } from "../../src/i18n/locales.ts";
import { blocksOf } from "./parsed.ts";

const around = { path: "news/forum/", noteLabel: "Note" };
const origin = "http://localhost:4321";

/** A text as HTML, without the element around it. */
const inside = (body: string, locale: Locale = "en"): string =>
  htmlOf(blocksOf(body), [], { ...around, locale }).replace(/^<div [^>]*>(.*)<\/div>$/s, "$1");

test.each([
  ["en", '<div lang="en" dir="ltr"><p>x</p></div>'],
  ["ar", '<div lang="ar" dir="rtl"><p><bdi>x</bdi></p></div>'],
] as const)("a text in %s says its language and direction", (locale, html) => {
  expect(htmlOf(blocksOf("x"), [], { ...around, locale })).toBe(html);
});

test("remarks stand after the text", () => {
  expect(htmlOf(blocksOf("x"), ["A < B"], { ...around, locale: "kk" })).toBe(
    '<div lang="kk" dir="ltr"><p>x</p><p>A &lt; B</p></div>',
  );
});

test.each([
  ["## One\n\n### Two", "<h2>One</h2><h3>Two</h3>"],
  ["- a\n- b", "<ul><li>a</li><li>b</li></ul>"],
  ["1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"],
  ["- a\n\n  b", "<ul><li><p>a</p><p>b</p></li></ul>"],
  ["> a", "<blockquote><p>a</p></blockquote>"],
  ["<Note>\n\na\n\n</Note>", "<aside><p><strong>Note</strong></p><p>a</p></aside>"],
  ["**a** and *b*", "<p><strong>a</strong> and <em>b</em></p>"],
  ["a\\\nb", "<p>a<br>b</p>"],
])("%j becomes %s", (body, html) => {
  expect(inside(body)).toBe(html);
});

test("signs that mean something in HTML are only signs", () => {
  expect(inside('a \\< b & "c" > d &amp; \\{e}')).toBe(
    "<p>a &lt; b &amp; &quot;c&quot; &gt; d &amp; {e}</p>",
  );
});

test.each([
  ["[a](/mandate/#r-3)", `${origin}/ru/mandate/#r-3`],
  ["[a](/)", `${origin}/ru/`],
  ["[a](#section-1)", `${origin}/ru/news/forum/#section-1`],
  ["[a](https://example.org/?b=1&c=2)", "https://example.org/?b=1&amp;c=2"],
])("the link %s has an address in full", (body, href) => {
  expect(inside(body, "ru")).toBe(`<p><a href="${href}">a</a></p>`);
});

test("words of another language say which, and are written in its direction", () => {
  expect(inside('a <Lang tag="ar">ندوة B</Lang>')).toBe(
    '<p>a <span lang="ar" dir="rtl">ندوة <bdi>B</bdi></span></p>',
  );
});
