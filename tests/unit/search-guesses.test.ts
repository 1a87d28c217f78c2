import { describe, expect, it } from "vitest";
import { analyserFor, tokenOf } from "../../src/search/analysis/index.ts";
import { openLexicon } from "../../src/search/lexicon.ts";

/** What is offered for a word that the texts do not have, when they have these. */
const offered = async (locale: string, word: string, texts: readonly string[]): Promise<string[]> => {
  const analyser = analyserFor(locale);
  const rows = texts
    .flatMap((surface) =>
      analyser
        .readings(surface)
        .slice(0, 1)
        .map((reading) => ({ ...reading, surface })),
    )
    .toSorted((a, b) => (tokenOf(a) < tokenOf(b) ? -1 : 1));
  const shard = rows.map(({ key, signature, surface }) => [key, signature, 1, surface].join("\t")).join("\n");
  const contents = { chunks: 1, shards: [["", "lexicon/a.txt"]], concepts: {} };
  const lexicon = await openLexicon((path) =>
    Promise.resolve(path === "lexicon.json" ? JSON.stringify(contents) : shard),
  );
  const key = analyser.readings(word)[0]?.key ?? "";
  return (await lexicon.guesses(key, word, analyser)).map(({ surface }) => surface);
};

describe("for a word that no text has", () => {
  it("the nearest is offered, and of two as near the one that sounds the same", async () => {
    expect((await offered("ar", "المناسرة", ["المناسبة", "المناصرة"]))[0]).toBe("المناصرة");
  });

  it("an error in an ending is forgiven where the stem is known", async () => {
    expect(await offered("en", "accountabilty", ["accountable", "accurate"])).toEqual(["accountable"]);
  });

  it("a short beginning is no stem", async () => {
    expect(await offered("en", "perpetuation", ["per", "perp"])).toEqual([]);
  });

  it.each([
    ["Astana", "أستانا"],
    ["Zhovtis", "جوفتيس"],
    ["Mukhtarova", "مختاروفا"],
    ["Астана", "أستانا"],
  ])("a name in other letters is known in Arabic by its sounds: %s", async (word, written) => {
    expect(await offered("ar", word, [written, "حقوق", "المرأة"])).toEqual([written]);
  });

  it("nothing is offered where nothing is near", async () => {
    expect(await offered("ar", "Bordeaux", ["أستانا", "حقوق"])).toEqual([]);
    expect(await offered("kk", "бордо", ["құқық"])).toEqual([]);
  });
});

describe("verbs of Kazakh and Kyrgyz", () => {
  it.each([
    ["kk", "қорғайды", "қорғау"],
    ["ky", "коргойт", "коргоо"],
    ["ky", "баштайт", "баштоо"],
  ])("in %s, %s is also asked for as %s", (locale, verb, noun) => {
    const analyser = analyserFor(locale);
    expect(analyser.hardKeys(verb)).toContain(analyser.readings(noun)[0]?.key);
  });

  it("to protect is not the fund: what is left of a verb has no endings of a noun", () => {
    const { readings } = analyserFor("kk");
    expect(readings("қорғау")[0]?.key).not.toBe(readings("қорға")[0]?.key);
    expect(readings("қорғаған")[0]?.key).toBe(readings("қорғау")[0]?.key);
  });
});
