import { describe, expect, test } from "vitest";
import { elementWith, withoutElements } from "../../src/editions/element.ts";
import { searchedOf } from "../../src/search/bundle/site-pages.ts";

const wordsOf = (html: string): string => withoutElements("data-out", html);

describe("an element with an attribute is left out", () => {
  test("with all elements of its name in it, and no more", () => {
    expect(wordsOf("<p>a</p><div data-out><div>b</div><p>c</p></div><div>d</div>")).toBe(
      "<p>a</p><div>d</div>",
    );
  });

  test("wherever the attribute stands, with a value or without, beside values that hold signs of tags", () => {
    expect(wordsOf('<p title="1 > 0" data-out="true" lang="en">a</p>b')).toBe("b");
    expect(wordsOf('<p title="a data-out b">a</p>')).toBe('<p title="a data-out b">a</p>');
    expect(wordsOf("<p data-outer>a</p>")).toBe("<p data-outer>a</p>");
  });

  test("each of them, also those that have no end tag", () => {
    expect(wordsOf("<img data-out>a<b data-out>b</b>c<i data-out>d</i>")).toBe("ac");
  });

  test("an element without its end is a fault of the page", () => {
    expect(() => elementWith("data-out", "<div data-out><p>a</p>")).toThrow("has no end");
  });
});

describe("what is searched of a page", () => {
  /** A page whose text has something beside it that is not searched. */
  const page = (rail: string, text: string): string =>
    `<!DOCTYPE html><html lang="kk" dir="ltr"><head><title>T</title><meta name="type" data-pagefind-filter="type[content]" content="news"></head><body><nav>${rail}</nav><article class="a" data-pagefind-body><h1>T</h1>${rail && `<aside data-pagefind-ignore>${rail}</aside>`}<p>${text}<em data-pagefind-ignore>mark</em></p></article></body></html>`;

  test("does not change with what the index ignores", () => {
    expect(searchedOf(page("one", "text"))).toEqual(searchedOf(page("two", "text")));
    expect(searchedOf(page("", "text"))).toEqual(searchedOf(page("two", "text")));
    expect(searchedOf(page("one", "text"))).not.toEqual(searchedOf(page("one", "words")));
  });

  test("keeps its language and what its head says, and the place of what is left out", () => {
    expect(searchedOf(page("rail", "text"))).toEqual({
      locale: "kk",
      html: '<!doctype html><html lang="kk"><head><meta name="type" data-pagefind-filter="type[content]" content="news"></head><body><article class="a" data-pagefind-body><h1>T</h1><p>text<em></em></p></article></body></html>',
    });
  });

  test("is nothing of a page without a text to search", () => {
    expect(searchedOf('<html lang="kk"><body>List</body></html>')).toBeUndefined();
  });
});
