import { globSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { problemsIn } from "../../src/domain/check.ts";
import { newFile } from "../../src/authoring/new-file.ts";
import { arrivalsIn } from "../../src/exchange/arrivals.ts";
import { parsed } from "./parsed.ts";
import { afterChanges, minimalContent, removed, replaced, written, type Change } from "./patched-content.ts";

/** What a message says that is to be done, in words of the code; `…` where it puts something in. */
interface Remedy {
  file: string;
  words: string;
}

/** Every sentence that an expression can come to; nothing where it only hands on another's. */
const sentencesIn = (node: ts.Expression): string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("")];
  if (ts.isConditionalExpression(node))
    return [...sentencesIn(node.whenTrue), ...sentencesIn(node.whenFalse)];
  return [];
};

/** Each place in the code where something is called a remedy and is given its words. */
const remediesIn = (file: string): { remedies: Remedy[]; unknown: string[] } => {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const remedies: Remedy[] = [];
  const unknown: string[] = [];
  const visit = (node: ts.Node): void => {
    const isNamed = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (isNamed && node.name.getText(source) === "remedy" && node.initializer) {
      const sentences = sentencesIn(node.initializer);
      remedies.push(...sentences.map((words) => ({ file, words })));
      if (sentences.length === 0 && !/^\w+\.remedy$/.test(node.initializer.getText(source)))
        unknown.push(`${file}: ${node.initializer.getText(source)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { remedies, unknown };
};

const all = globSync("src/**/*.ts").toSorted().map(remediesIn);
const remedies = all.flatMap((one) => one.remedies);

/** The rows of the table "Messages", by what they say is to be done. */
const rows =
  readFileSync("content/README.md", "utf8")
    .split(/^## /m)
    .find((part) => part.startsWith("Messages"))
    ?.split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split(" | "))
    .map(([words = "", ...rest]) => ({
      words: words.replace(/^\| (`` |`)/, "").replace(/( ``|`)$/, ""),
      rest,
    })) ?? [];

describe("the table of messages", () => {
  test("has a row for everything that a message can ask for, and no other", () => {
    const known = [...new Set(remedies.map(({ words }) => words))].toSorted();
    expect(rows.map(({ words }) => words).toSorted()).toEqual(known);
    expect(known.length).toBeGreaterThan(80);
  });

  test("says of each what was found and what it means", () => {
    for (const { words, rest } of rows) {
      expect({ words, columns: rest.length }).toEqual({ words, columns: 2 });
      for (const cell of rest) expect(cell.trim()).toMatch(/^\S.{2,}/);
    }
  });
});

test("nothing in the code calls a remedy what cannot be looked up", () => {
  expect(all.flatMap(({ unknown }) => unknown)).toEqual([]);
});

/** Texts of which each is refused with words that no other test holds. */
const refused = [
  "[words][place]\n\n[place]: /mandate/",
  "```\ncode\n```",
  "Some `code`.",
  "***",
  "[^1]\n\n[^1]: A remark.",
  "- [ ] to do",
  "<Note>\n\n</Note>",
  'A <Lang tag="ru"></Lang>.',
  "~~gone~~",
  "A <Note>remark</Note>.",
  "[words] (/mandate/) and [words](/mandate /)",
  "A ![picture] here",
  "[[mandate]]",
  "a ** b",
  "a ::: b",
  "##Heading",
  `${">".repeat(14)} deep`,
  "An &#x202E; sign",
  "[](/mandate/)",
  "3. third",
  '<Lang tag="ru">\n\nТекст.\n\nЕщё.\n\n</Lang>',
  "# Title",
  "<b>bold</b>",
  "{x}",
  "import x from 'y'",
  "![x](y)",
  "| a | b |\n| - | - |\n| 1 | 2 |",
  "A <Lang>word</Lang>",
  "[x](javascript:x)",
];

const file = "news/forum-2025/en.mdx";

/** The same of whole folders. */
const spoilt: Change[] = [
  removed("mandate"),
  replaced(file, "title: A forum", "title: &mark A forum"),
  written(file, "long ".repeat(60_000)),
  (root) => {
    writeFileSync(join(root, file), Buffer.from([0x2d, 0xff, 0xfe]));
  },
  (root) => {
    symlinkSync("kk.mdx", join(root, "news/forum-2025/de.mdx"));
  },
  replaced(file, "title: A forum", "title: A \u202Eforum"),
];

const asked = [
  { kind: "nws", name: "forum", locale: "ky" },
  { kind: "news", name: "forum", locale: "de" },
  { kind: "translation", name: "news/nowhere", locale: "ru" },
];

test("every message is met by a test", async () => {
  const arrivals = await Promise.all(["missing.po", "missing.txt"].map(arrivalsIn));
  const met = [
    ...refused.flatMap((text) => parsed(`${text}\n`).problems),
    ...spoilt.flatMap((change) => afterChanges([change], (root) => problemsIn(root))),
    ...asked.map((wanted) => newFile(minimalContent, wanted)),
    ...arrivals,
  ].flatMap((one) => ("remedy" in one ? [one.remedy] : []));
  const tests = globSync("tests/**/*.ts")
    .filter((file) => !file.endsWith("messages.test.ts"))
    .map((file) => readFileSync(file, "utf8"));
  const said = [...met, ...tests].join("\n");
  const longest = (words: string): string =>
    words.split("…").toSorted((a, b) => b.length - a.length)[0] ?? "";
  // A page runs in a build only; what is told there is tested where it is thrown.
  const before = remedies.filter(({ file }) => !file.startsWith("src/pages/"));
  const unseen = before.filter(
    ({ words }) => !said.includes(longest(words)) && !said.includes(longest(words).replaceAll("\\", "\\\\")),
  );
  expect(unseen.map(({ file, words }) => `${file}: ${words}`)).toEqual([]);
});
