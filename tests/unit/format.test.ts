import { describe, expect, test } from "vitest";
import {
  compareIn,
  dateIn,
  languageNameIn,
  listIn,
  listPartsIn,
  numberIn,
  percentIn,
  rangeIn,
  secondsIn,
} from "../../src/i18n/format.ts";
import { languages, locales } from "../../src/i18n/locales.ts";

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
const days = months.map((month) => `2026-${month}-05`);

/** Letters of the script of a language, and nothing of another but digits and marks. */
const letters = { Cyrl: /\p{Script=Cyrillic}/u, Arab: /\p{Script=Arabic}/u, Latn: /\p{Script=Latin}/u };

describe.each(locales)("in %s", (locale) => {
  test.each([...days, ...months.map((month) => `2026-${month}`)])(
    "the date %s is written in words of the language",
    (date) => {
      const text = dateIn(locale, date);
      expect(text).not.toMatch(/M\d|\bM\b/); // what a browser without the language prints: "2026 M11 5"
      expect(text).toMatch(letters[languages[locale].script]);
      expect(text).toContain("2026");
      if (languages[locale].script !== "Latn") expect(text).not.toMatch(letters.Latn);
    },
  );

  test("twelve months have twelve names", () => {
    expect(new Set(days.map((day) => dateIn(locale, day))).size).toBe(12);
  });

  test("a year stands alone where nothing more is known", () => {
    expect(dateIn(locale, "2024")).toBe("2024");
  });

  test("a month has no day where none is known", () => {
    expect(dateIn(locale, "2024-03").replace("2024", "")).not.toMatch(/\d/);
    expect(dateIn(locale, "2024-03-11")).toMatch(/(?<!\d)11(?!\d)/);
  });

  test.each([
    ["2020-11-12", "2020-11-13"],
    ["2022-05-28", "2022-06-02"],
    ["2021-12-28", "2022-01-02"],
    ["2022-05", "2022-07"],
    ["2021-12", "2022-02"],
    ["2011", "2012-03"],
  ])("what lasted from %s to %s is written in words of the language", (from, until) => {
    const text = rangeIn(locale, from, until);
    expect(text).not.toMatch(/M\d|\bM\b|\u2009/);
    expect(text.match(/–/g)).toHaveLength(1);
    if (languages[locale].script !== "Latn") expect(text).not.toMatch(letters.Latn);
    for (const [year] of [from.split("-"), until.split("-")]) expect(text).toContain(year);
  });

  test("between two figures the dash is closed, between two dates it is open", () => {
    expect(rangeIn(locale, "2007", "2009")).toBe("2007–2009");
    expect(rangeIn(locale, "2020-11-12", "2020-11-13")).toContain("12–13");
    expect(rangeIn(locale, "2021-12-28", "2022-01-02")).toMatch(/\S – \S/);
  });

  test("the first and the last day of a year stay in it, whatever the time zone of the machine", () => {
    expect(dateIn(locale, "2024-01-01")).toContain("2024");
    expect(dateIn(locale, "2024-12-31")).toContain("31");
  });

  test("seconds are rounded up to a hundredth, and stay on one line with their unit", () => {
    const text = secondsIn(locale, 1051);
    expect(text).toMatch(/^1[.,]06/);
    expect(text).not.toContain(" ");
    expect(text).toMatch(letters[languages[locale].script]);
  });

  test("digits are Latin in dates, numbers and percentages", () => {
    const text = [dateIn(locale, "2024-03-11"), numberIn(locale, 1234567), percentIn(locale, 50)].join(" ");
    expect(text.match(/\p{Nd}/gu)?.filter((digit) => !/[0-9]/.test(digit))).toEqual([]);
  });

  test("every language has a name", () => {
    for (const other of locales) {
      expect(languageNameIn(locale, other)).toMatch(letters[languages[locale].script]);
      expect(languageNameIn(locale, other)).not.toBe(other);
    }
    expect(new Set(locales.map((other) => languageNameIn(locale, other))).size).toBe(locales.length);
  });
});

test.each([
  ["kk", "қараша"],
  ["ky", "ноябр"],
  ["ru", "5 ноября 2026"],
  ["ar", "5 نوفمبر 2026"],
  ["en", "5 November 2026"],
] as const)("the fifth of November in %s says %s", (locale, words) => {
  expect(dateIn(locale, "2026-11-05")).toContain(words);
});

test.each([
  ["kk", "2020 ж. 12–13 қараша", "2022 ж. 17–20 мамыр", "2022 ж. мамыр – шілде"],
  ["ky", "12–13-ноябрь 2020-ж.", "17–20-май 2022-ж.", "май – июль, 2022-ж."],
  ["ru", "12–13 ноября 2020 г.", "17–20 мая 2022 г.", "май 2022 г. – июль 2022 г."],
  ["ar", "12–13 نوفمبر 2020", "17–20 مايو 2022", "مايو – يوليو 2022"],
  ["en", "12–13 November 2020", "17–20 May 2022", "May – July 2022"],
] as const)("in %s days are joined as %j and %j, months as %j", (locale, two, four, months) => {
  const plain = (text: string): string => text.replace(/\s/g, " ");
  expect(plain(rangeIn(locale, "2020-11-12", "2020-11-13"))).toBe(two);
  expect(plain(rangeIn(locale, "2022-05-17", "2022-05-20"))).toBe(four);
  expect(plain(rangeIn(locale, "2022-05", "2022-07"))).toBe(months);
});

test.each([
  ["kk", "50\u00a0%"],
  ["ky", "50\u00a0%"],
  ["ru", "50\u00a0%"],
  ["ar", "50%"],
  ["en", "50%"],
] as const)("fifty per cent in %s", (locale, text) => {
  expect(percentIn(locale, 50).replace(/[\u200e\u200f\u061c]/g, "")).toBe(text);
});

test.each([
  ["kk", "1, 2, 3"], // Kazakh joins with a comma alone
  ["ky", "1, 2 жана 3"],
  ["ru", "1, 2 и 3"],
  ["ar", "1 و2 و3"],
  ["en", "1, 2 and 3"],
] as const)("a list in %s is joined as %j", (locale, joined) => {
  expect(listIn(locale, ["1", "2", "3"])).toBe(joined);
  expect(listIn(locale, ["1"])).toBe("1");
  expect(listIn(locale, [])).toBe("");
  const parts = listPartsIn(locale, [{ name: "1" }, { name: "2" }, { name: "3" }]);
  expect(parts.map((part) => (typeof part === "string" ? part : part.name)).join("")).toBe(joined);
  expect(parts.filter((part) => typeof part !== "string")).toHaveLength(3);
});

test.each([
  ["kk", ["А", "Ә", "Б", "Г", "Ғ", "К", "Қ", "Н", "Ң", "О", "Ө", "У", "Ұ", "Ү", "Х", "Һ", "Ы", "І"]],
  ["ky", ["Н", "Ң", "О", "Ө", "П", "У", "Ү", "Ф"]],
  ["ru", ["Е", "Ё", "Ж"]],
  ["en", ["Part 2", "Part 10"]],
] as const)("%s sorts by its own alphabet", (locale, sorted) => {
  expect(sorted.toReversed().toSorted(compareIn(locale))).toEqual(sorted);
});
