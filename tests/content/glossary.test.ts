import { describe, expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import { findings, content } from "./texts.ts";

const entries = Object.values(content.glossary);

/** The sources use 41 acronyms and 62 terms; five stand in both lists. */
test("the glossary has every acronym and every term of the sources", () => {
  expect(entries).toHaveLength(41 + 62 - 5);
});

test.each([
  ["kk", 24],
  ["ky", 17],
  ["ru", 32],
  ["ar", 1],
  ["en", 39],
] as const)("in %s, %i things are known by letters", (locale, count) => {
  expect(entries.filter(({ names }) => names[locale]?.letters)).toHaveLength(count);
});

describe.each(locales)("in %s", (locale) => {
  const names = entries.map(({ slug, names }) => ({ slug, name: names[locale] }));

  test("every thing has a name and an explanation", () => {
    expect(names.filter(({ name }) => !name?.term || !name.explanation)).toEqual([]);
  });

  test("no explanation is the name again, and none stands twice", () => {
    const explanations = names.map(({ name }) => name?.explanation ?? "");
    expect(new Set(explanations).size).toBe(explanations.length);
    expect(names.filter(({ name }) => name?.explanation.toLowerCase() === name?.term.toLowerCase())).toEqual(
      [],
    );
  });

  test("explanations end as sentences do", () => {
    const lines = names.map(({ slug, name }) => ({ place: slug, locale, text: name?.explanation ?? "" }));
    expect(findings(lines, /[^.!?؟»”)]$/u)).toEqual([]);
  });
});
