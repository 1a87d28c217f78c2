import { describe, expect, test } from "vitest";
import { clausesOf, type Clause } from "../../src/document/clauses.ts";
import { textOfBlocks } from "../../src/document/text.ts";
import { locales } from "../../src/i18n/locales.ts";
import { mandateIn } from "./texts.ts";

describe.each(locales)("the mandate in %s", (locale) => {
  const { sections } = clausesOf(mandateIn(locale));
  const clauses = sections.flatMap((section) => section.clauses);
  const clause = (number: string): Clause => {
    const found = clauses.find((one) => one.number === number);
    if (!found) throw new Error(`no clause ${number}`);
    return found;
  };

  test("has eight sections with all their clauses", () => {
    expect(sections.map((section) => [section.number, section.clauses.length])).toEqual([
      ["B", 8],
      ["M", 4],
      ["R", 9],
      ["S", 7],
      ["L", 1],
      ["P", 8],
      ["G", 6],
      ["F", 2],
    ]);
  });

  test("numbers the clauses of a section from 1", () => {
    expect(clauses.map(({ number }) => number)).toEqual(
      sections.flatMap(({ number, clauses: own }) => own.map((_, index) => `${number}.${index + 1}`)),
    );
  });

  test.each([
    ["B.2", 5],
    ["B.3", 7],
    ["B.6", 7],
    ["S.3", 13],
    ["F.2", 5],
  ])("lists in clause %s all %i items", (number, count) => {
    const lists = clause(number).blocks.flatMap((block) =>
      block.type === "list" ? [block.items.length] : [],
    );
    expect(lists).toEqual([count]);
  });

  test("says something in every clause", () => {
    expect(clauses.filter(({ blocks }) => textOfBlocks(blocks).trim() === "")).toEqual([]);
  });
});
