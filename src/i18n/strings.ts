import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "../problem.ts";
import { languages, locales, type Locale } from "./locales.ts";

type Strings = Record<string, string>;

/** Strings stand beside the code; commands, tests and builds all start in the project folder. */
const folder = "src/i18n/strings";
const fileOf = (locale: Locale): string => `${folder}/${locale}.json`;

export const stringsOf = (locale: Locale): Strings => {
  const path = resolve(fileOf(locale));
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Strings) : {};
};

const suffix = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(suffix, "");
const placeholdersOf = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{\s*([^}\s,]+)/g)].map((match) => match[1]))].toSorted().join(", ");

/** The keys a language must have for the keys another has: plural forms differ from language to language. */
const expectedKeys = (reference: Strings, locale: Locale): string[] => {
  const categories = new Intl.PluralRules(languages[locale].tag).resolvedOptions().pluralCategories;
  const plurals = new Set(
    Object.keys(reference)
      .filter((key) => suffix.test(key))
      .map(baseOf),
  );
  const plain = Object.keys(reference).filter((key) => !suffix.test(key));
  return [...plain, ...[...plurals].flatMap((key) => categories.map((category) => `${key}_${category}`))];
};

/** The text another language has for a key; of a plural, its most general form. */
const referenceFor = (reference: Strings, key: string): string =>
  reference[key] ?? reference[`${baseOf(key)}_other`] ?? "";

/** A form that stands for a single number may say it in words: "one result", «نتيجتان». */
const saysOneNumber = (key: string, locale: Locale): boolean => {
  const category = suffix.exec(key)?.[1];
  // In Russian "one" is also 21.
  const oneIsOnlyOne = new Intl.PluralRules(languages[locale].tag).select(21) !== "one";
  return category === "zero" || category === "two" || (category === "one" && oneIsOnlyOne);
};

const problemsOf = (locale: Locale, strings: Strings, reference: Strings): Problem[] => {
  const file = fileOf(locale);
  const expected = expectedKeys(reference, locale);
  const missing = expected.filter((key) => !strings[key]?.trim());
  const surplus = Object.keys(strings).filter((key) => !expected.includes(key));
  const changed = expected.filter((key) => {
    const own = strings[key];
    if (!own || (!own.includes("{{") && saysOneNumber(key, locale))) return false;
    return placeholdersOf(own) !== placeholdersOf(referenceFor(reference, key));
  });
  return [
    ...missing.map((key) => ({
      file,
      field: key,
      expected: suffix.test(key)
        ? `a plural form for "${suffix.exec(key)?.[1]}", which this language has`
        : "a text",
      found: "nothing",
      remedy: `Translate "${referenceFor(reference, key)}".`,
    })),
    ...surplus.map((key) => ({
      file,
      field: key,
      expected: "only keys that every language has, and plural forms that this language uses",
      found: "a key that nothing uses",
      remedy: "Correct the key or remove the line.",
    })),
    ...changed.map((key) => ({
      file,
      field: key,
      expected: `the placeholders ${placeholdersOf(referenceFor(reference, key)) || "none"}`,
      found: placeholdersOf(strings[key] ?? "") || "none",
      remedy: "Keep every {{placeholder}} as it is.",
    })),
  ];
};

/** What is missing or wrong in the interface strings of any language; English is the reference for keys. */
export const stringProblems = (read: (locale: Locale) => Strings = stringsOf): Problem[] => {
  const reference = read("en");
  return locales.flatMap((locale) => problemsOf(locale, read(locale), reference));
};
