import { describe, expect, it } from "vitest";
import { analyserFor, tokenOf } from "../../src/search/analysis/index.ts";
import { skeletonOf } from "../../src/search/analysis/skeleton.ts";
import { wordsIn } from "../../src/search/analysis/words.ts";

const keys = (locale: string, text: string): string[] =>
  wordsIn(text).map((word) => analyserFor(locale).readings(word)[0]?.key ?? "");
/** Whether two forms share a reading, and so find each other. */
const meet = (locale: string, one: string, other: string): boolean => {
  const { readings } = analyserFor(locale);
  const known = new Set(readings(one).map(({ key }) => key));
  return readings(other).some(({ key }) => known.has(key));
};

describe("a skeleton", () => {
  it.each([
    ["қазақстан", "казакстан", "qazaqstan"],
    ["әйел", "айел", "äiel"],
    ["әйел", "ӘЙЕЛ", "ayel"],
    ["Ертаев", "Yertayev", "Ertaev"],
    ["миграция", "migratsiya", "migraciya"],
    ["Кыргызстан", "kyrgyzstan", "Qyrgyzstan"],
    ["жардам", "jardam", "zhardam"],
    ["ёлка", "елка", "yolka".replace("yo", "e")],
  ])("is the same for %s, %s and %s", (one, two, three) => {
    expect(new Set([one, two, three].map(skeletonOf)).size).toBe(1);
  });

  it("takes letters of the other script for those that look the same", () => {
    expect(skeletonOf("кaзaхcтaн")).toBe(skeletonOf("казахстан"));
  });

  it("has no letter that the index uses as a mark", () => {
    expect(skeletonOf("taxi xylophone ұйқы яхта")).not.toMatch(/[xy]/);
  });
});

describe("forms of a word", () => {
  it.each([
    ["kk", "құқықтарын", "құқық"],
    ["kk", "кітабы", "кітап"],
    ["kk", "мектептеріндегі", "мектеп"],
    ["kk", "органы", "орган"],
    ["kk", "облысының", "облыс"],
    ["ky", "укугу", "укук"],
    ["ky", "өлкөгө", "өлкө"],
    ["ky", "кыйноосу", "кыйноо"],
    ["ru", "пыткам", "пыток"],
    ["ru", "насилию", "насилие"],
    ["ru", "девочек", "девочка"],
    ["ar", "والنساء", "نساء"],
    ["ar", "ضحايا", "ضحية"],
    ["ar", "المُبَادَرَة", "مبادرات"],
    ["ar", "حکومت".slice(0, 4), "حكومة".slice(0, 4)],
    ["en", "tortured", "torture"],
    ["en", "women’s", "woman"],
    ["en", "organisations", "organization"],
  ])("meet in %s: %s and %s", (locale, one, other) => {
    expect(meet(locale, one, other)).toBe(true);
  });

  it("keep different words apart", () => {
    expect(meet("kk", "тіл", "тілек")).toBe(false);
    expect(meet("ru", "право", "правда")).toBe(false);
    expect(meet("en", "universe", "university")).toBe(false);
  });

  it("can be told apart by their special letters", () => {
    const [one, other] = ["көл", "қол"].map((word) => analyserFor("kk").readings(word)[0]);
    expect(one?.key).toBe(other?.key);
    expect(one && tokenOf(one)).not.toBe(other && tokenOf(other));
  });
});

describe("a language without an analyser of its own", () => {
  it("gets one that folds spelling", () => {
    expect(keys("tg", "ҳуқуқ")).toEqual(keys("tg", "huquq"));
    expect(keys("toString", "word")).toEqual(["vord"]);
  });
});
