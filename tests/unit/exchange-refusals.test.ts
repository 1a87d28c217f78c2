import { describe, expect, test } from "vitest";
import { exchanges } from "../../src/exchange/formats.ts";
import { describe as messageOf } from "../../src/problem.ts";
import { importOf, saying } from "./translators-work.ts";

/** What a translator is asked to do, by the beginning of what was expected. */
const remedies: readonly (readonly [expected: string, remedy: string])[] = [
  ["the form", "Keep headings, their numbers, lists and notes as they are in the source."],
  ["the links", "Keep every link with its address; translate only its words."],
  ["the marks", "Mark the same words as the source does."],
  [
    "the numbers",
    "Correct the number. If a number is rightly written in words, import again with --numbers-as-written.",
  ],
  ["one block", "Keep one paragraph one; an empty line stands only where the source has one."],
  ["text without", "Remove it; the site sets the direction of words by itself."],
];

const remedyFor = (expected: string): string | undefined =>
  remedies.find(([start]) => expected.startsWith(start))?.[1];

describe("work is refused with the line and the block", () => {
  test.each([
    [
      "a link to another place",
      "Совету](/partners/council/)",
      "Совету](/partners/network/)",
      "the links of the source: /partners/council/",
      "/partners/network/",
    ],
    [
      "a link that fell away",
      "[Совету](/partners/council/)",
      "Совету",
      "the links of the source: /partners/council/",
      "nothing",
    ],
    ["another number", "Не менее 50", "Не менее 60", "the numbers of the source: 50", "60"],
    [
      "a clause with another number",
      "### B.1. Цель",
      "### B.2. Цель",
      "the form of the source: a heading of level 3, B.1",
      "a heading of level 3, B.2",
    ],
    [
      "a heading of another level",
      "## R. Роль",
      "### R. Роль",
      '"### B.1. Label", a clause number, a full stop and a space',
      "a heading without its number",
    ],
    [
      "a list with an item less",
      "- юг\\n",
      "",
      "the form of the source: a plain list of 3",
      "a plain list of 2",
    ],
    ["a bold word more", "трёх регионах", "**трёх** регионах", "the marks of the source: nothing", "strong"],
    [
      "two blocks for one",
      "защищает права женщин.",
      "защищает права.\\n\\nИ женщин.",
      "one block, as in the source",
      "2",
    ],
    [
      "a turn of the reading direction",
      "защищает права",
      "защищает \u202Eправа",
      "text without invisible signs",
      "the sign U+202E",
    ],
    [
      "an invisible sign",
      "защищает права",
      "за\u00ADщищает права",
      "text without invisible signs",
      "the sign U+00AD",
    ],
    ["code", "защищает права", "{защищает} права", expect.any(String), expect.any(String)],
  ])("%s", (_, from, to, expected, found) => {
    const { problems, writes } = importOf(saying(from, to));
    expect(writes).toEqual([]);
    expect(problems).toMatchObject([{ file: "one.po", expected, found }]);
    const [{ expected: told = "", remedy = "", line = 0 } = {}] = problems;
    expect(remedy).toBe(remedyFor(told) ?? remedy);
    expect(line).toBeGreaterThan(8);
    expect(problems[0]?.field).toMatch(/^[a-z]-?\d?(\/\d)?$/);
  });

  test("a number in words passes once somebody has looked at it", () => {
    const work = saying("Не менее 50\u00a0%", "Не менее половины");
    expect(importOf(work).problems).toHaveLength(1);
    expect(importOf(work, { numbers: false }).problems).toEqual([]);
  });

  test("a text of another site", () => {
    const { problems } = importOf(saying("X-Original: mandate/kk.mdx", "X-Original: news/other/kk.mdx"));
    expect(problems).toMatchObject([
      {
        found: '"news/other/kk.mdx" from kk into ru',
        remedy: "Export the text again: it was moved, or the file is of another site.",
      },
    ]);
  });

  test("one fault stops everything that came with it", () => {
    const { writes } = importOf((text) =>
      saying("Не менее 50", "Не менее 60")(saying("Группа защищает", "Группа бережёт")(text)),
    );
    expect(writes).toEqual([]);
  });
});

describe("a file that is no export is refused with its line", () => {
  test.each([
    ["one.xlf", "<xliff>\n<file></xliff>", "one.xlf:2", "XML that is well formed"],
    ["one.xliff", '<xliff version="1.2"/>', "one.xliff:1", "<xliff> of version 2.0 or 2.1"],
    [
      "one.xlf",
      '<xliff version="2.1" srcLang="kk" trgLang="de"/>',
      "one.xlf:1",
      "srcLang and trgLang with languages of the site",
    ],
    [
      "one.po",
      'msgid "a"\nmsgstr "b"\n',
      "one.po:1",
      "the headers X-Original, X-Source-Language and Language of the export",
    ],
  ])("%s: %s", async (file, text, place, expected) => {
    const format = file.endsWith(".po") ? exchanges.po : exchanges.xliff;
    const read = await format.read(file, text);
    const said = "remedy" in read ? messageOf(read) : "";
    expect(said).toContain(`${place}\n  expected: ${expected}\n`);
    expect(said).toContain(
      "to do:    Save the file again as the tool that made it would, or begin with a new export.",
    );
  });
});
