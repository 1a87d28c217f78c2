import { expect, test } from "vitest";
import { languages, locales, type Locale } from "../../src/i18n/locales.ts";
import { stringProblems, stringsOf } from "../../src/i18n/strings.ts";

type Strings = Record<string, string>;

const problemsAfter = (locale: Locale, change: (strings: Strings) => Strings) =>
  stringProblems((read) => (read === locale ? change({ ...stringsOf(read) }) : stringsOf(read)));

const without =
  (key: string) =>
  (strings: Strings): Strings =>
    Object.fromEntries(Object.entries(strings).filter(([name]) => name !== key));

const plural = Object.keys(stringsOf("en"))
  .filter((key) => key.endsWith("_other"))
  .map((key) => key.replace(/_other$/, ""));
const placed = Object.entries(stringsOf("en")).filter(
  ([key, text]) => text.includes("{{") && !/_\w+$/.test(key),
);

test("the strings of every language are complete", () => {
  expect(stringProblems()).toEqual([]);
});

test("there are plural and placed strings to test with", () => {
  expect(plural).not.toEqual([]);
  expect(placed).not.toEqual([]);
});

test.each(locales.filter((locale) => locale !== "en"))("a key that is missing in %s is told", (locale) => {
  expect(problemsAfter(locale, without("masthead.skip"))).toEqual([
    {
      file: `src/i18n/strings/${locale}.json`,
      field: "masthead.skip",
      expected: "a text",
      found: "nothing",
      remedy: `Translate "${stringsOf("en")["masthead.skip"]}".`,
    },
  ]);
});

test("an empty text is a missing one", () => {
  expect(problemsAfter("ky", (strings) => ({ ...strings, "masthead.skip": " " }))).toMatchObject([
    { field: "masthead.skip", found: "nothing" },
  ]);
});

test.each(
  locales.flatMap((locale) =>
    new Intl.PluralRules(languages[locale].tag)
      .resolvedOptions()
      .pluralCategories.map((category) => [locale, category] as const),
  ),
)("in %s a plural has a form for “%s”, and its loss is told", (locale, category) => {
  const key = `${plural[0]}_${category}`;
  const problems = problemsAfter(locale, without(key));
  // In English the other form goes on to say which plurals there are, so only one of the two may go.
  expect(problems).toContainEqual({
    file: `src/i18n/strings/${locale}.json`,
    field: key,
    expected: `a plural form for "${category}", which this language has`,
    found: "nothing",
    remedy: expect.stringContaining("Translate ") as string,
  });
});

test("Arabic has all six plural forms", () => {
  const forms = Object.keys(stringsOf("ar")).filter((key) => key.startsWith(`${plural[0]}_`));
  expect(forms).toHaveLength(6);
});

test.each([
  ["section.weather", "a key that no language uses"],
  [`${plural[0]}_two`, "a plural form that Russian does not have"],
])("%s is surplus: %s", (key) => {
  expect(problemsAfter("ru", (strings) => ({ ...strings, [key]: "x" }))).toEqual([
    {
      file: "src/i18n/strings/ru.json",
      field: key,
      expected: "only keys that every language has, and plural forms that this language uses",
      found: "a key that nothing uses",
      remedy: "Correct the key or remove the line.",
    },
  ]);
});

test("a placeholder that was lost or translated is told", () => {
  const [key = "", text = ""] = placed[0] ?? [];
  const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]);
  const problem = {
    file: "src/i18n/strings/kk.json",
    field: key,
    expected: `the placeholders ${names.toSorted().join(", ")}`,
    remedy: "Keep every {{placeholder}} as it is.",
  };
  expect(problemsAfter("kk", (strings) => ({ ...strings, [key]: "без" }))).toEqual([
    { ...problem, found: "none" },
  ]);
  expect(problemsAfter("kk", (strings) => ({ ...strings, [key]: "{{сан}}" }))).toEqual([
    { ...problem, found: "сан" },
  ]);
});

const counted = plural.find((key) => stringsOf("en")[`${key}_other`]?.includes("{{count}}")) ?? "";

test("a form for one number only may say it in words, one that stands for many may not", () => {
  const worded = (locale: Locale, form: string) =>
    problemsAfter(locale, (strings) => ({ ...strings, [`${counted}_${form}`]: "words" })).map(
      ({ field }) => field,
    );
  expect(worded("ar", "two")).toEqual([]);
  expect(worded("ar", "few")).toEqual([`${counted}_few`]);
  expect(worded("kk", "one")).toEqual([]);
  expect(worded("ru", "one")).toEqual([`${counted}_one`]); // also 21, 31 …
});
