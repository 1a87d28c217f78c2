import { describe, expect, it } from "vitest";
import { conceptsOf, findConcepts, outermost } from "../../src/search/concepts.ts";
import { analyserFor } from "../../src/search/analysis/index.ts";
import { distanceWithin } from "../../src/search/distance.ts";
import { partsOf } from "../../src/search/excerpt-parts.ts";
import { countsOf } from "../../src/search/filter-counts.ts";
import { retypings } from "../../src/search/keyboard.ts";
import { tokenHtml, tokenText, type Tokeniser } from "../../src/search/bundle/token-html.ts";

const tokeniser: Tokeniser = {
  tokenFor: (word) => ({ key: word.toLowerCase(), token: `${word.toLowerCase()}xx` }),
  concepts: { un: "un", "united nations": "un" },
  isLetters: (keys) => keys === "un",
};

describe("a text of tokens", () => {
  it("keeps white space, so that words keep their places", () => {
    const text = "One — «two»,\u00a0three\n/four–five";
    expect(tokenText(text, tokeniser).split(/\s/)).toHaveLength(text.split(/\s/).length);
  });

  it("has a concept in the place of its letters and of its long form", () => {
    expect(tokenText("UN", tokeniser)).toContain("-yunx");
    expect(tokenText("United Nations", tokeniser)).toBe("-unitedxx-yunx nationsxx-yunx");
  });

  it("takes letters for a concept only in capitals", () => {
    expect(
      tokenText("unto", { ...tokeniser, concepts: { unto: "un" }, isLetters: () => true }),
    ).not.toContain("yunx");
  });

  it("leaves tags, attributes, scripts and entities alone", () => {
    const html = `<p title="a > b">x &amp; y</p><script>let word;</script>`;
    expect(tokenHtml(html, tokeniser)).toBe(`<p title="a > b">-xxx &amp; yxx</p><script>let word;</script>`);
  });

  it("keeps the value of a filter that is the text of its element", () => {
    expect(tokenHtml(`<b data-pagefind-filter="year">May</b>`, tokeniser)).toContain(`="year:May"`);
  });
});

describe("concepts", () => {
  const concepts = conceptsOf(
    [
      { id: "un", text: "БҰҰ", letters: true },
      { id: "unece", text: "БҰҰ ЕЭК", letters: true },
    ],
    analyserFor("kk"),
  );
  it("are found inside others, and the outermost can be asked for", () => {
    const found = findConcepts(concepts, ["buu", "eek"]);
    expect(found.map(({ id }) => id)).toEqual(["unece", "un"]);
    expect(outermost(found).map(({ id }) => id)).toEqual(["unece"]);
  });
});

describe("typing errors", () => {
  it.each([
    ["migracia", "migracia", 0],
    ["migraca", "migracia", 1],
    ["mirgacia", "migracia", 1],
    ["mgiracai", "migracia", 2],
  ])("are counted from %s to %s: %i", (a, b, count) => {
    expect(distanceWithin(a, b, 2)).toBe(count);
  });
  it("are not counted beyond the limit", () => {
    expect(distanceWithin("abcdef", "uvwxyz", 1)).toBeGreaterThan(1);
  });
});

describe("a wrong keyboard", () => {
  it.each([
    ["kk", "rfpfrcnfy", "казакстан"],
    ["ru", "gsnrb", "пытки"],
    ["en", "ещкегку", "torture"],
    ["ar", "hguki", "العنه"],
  ])("in %s: %s is %s", (locale, typed, meant) => {
    expect(retypings(locale, typed)).toContain(meant);
  });
  it("is not guessed for a language whose keyboard is not known", () => {
    expect(retypings("tg", "rfpf")).toEqual([]);
  });
});

describe("an excerpt", () => {
  it("is text with marks, whatever it says", () => {
    expect(partsOf("a &lt;b&gt; <mark>c</mark> <mark>d</mark> &amp;")).toEqual([
      { text: "a <b> ", marked: false },
      { text: "c d", marked: true },
      { text: " &amp;", marked: false },
    ]);
  });
});

describe("counts of filters", () => {
  it("count a page once that two searches find", async () => {
    const search = (term: string, ids: string[]) => ({
      terms: [term],
      ids: new Set(ids),
      filters: { type: { news: ids.length } },
    });
    const counts = await countsOf([search("a", ["1", "2"]), search("b", ["2", "3"])], async (terms) => ({
      type: { news: terms.length === 2 ? 1 : 0 },
    }));
    expect(counts).toEqual({ type: { news: 3 } });
  });
});
