import { expect, test } from "vitest";
import {
  message,
  messagesAfter,
  removed,
  renamed,
  replaced,
  stampedOn,
  written,
} from "../patched-content.ts";

const day = "2026-03-11";
const ledger = "ledger/news/forum-2025/ru.json";
const orphan = (file: string, text: string): string =>
  message(file, `the text ${text}`, "no such file", "Remove the ledger, or move it with its text.");

test("a ledger of a translation that was removed", () => {
  expect(messagesAfter(stampedOn(day), removed("news/forum-2025/ru.mdx"))).toEqual([
    orphan(ledger, "news/forum-2025/ru.mdx"),
  ]);
});

test("the ledgers of an item that has another name now", () => {
  const messages = messagesAfter(stampedOn(day), renamed("news/forum-2025", "news/forum-2026"));
  expect(messages).toHaveLength(5);
  expect(messages).toContain(orphan(ledger, "news/forum-2025/ru.mdx"));
});

test("a ledger in a language that the site does not have", () => {
  expect(messagesAfter(written("ledger/mandate/de.json", '{ "blocks": {} }'))).toEqual([
    orphan("ledger/mandate/de.json", "mandate/de.mdx"),
  ]);
});

const expected = "a ledger as `npm run translations:stamp` writes it";
const remedy = "Keep the lines of both sides if two were merged; else delete the file and stamp again.";

test("a ledger with the marks of two versions in it", () => {
  const [said, ...others] = messagesAfter(
    stampedOn(day),
    replaced(ledger, '    "title"', '<<<<<<< HEAD\n    "title"'),
  );
  expect(others).toEqual([]);
  expect(said).toContain(`${ledger}\n  expected: ${expected}\n  found:    `);
  expect(said).toContain(remedy);
});

test.each([
  ['{ "blocks": { "title": "0123456789ab" } }', 'something else at "blocks.title"'],
  ['{ "blocks": { "title": "0123456789AB 2026-03-11" } }', 'something else at "blocks.title"'],
  ['{ "source": "de", "blocks": {} }', 'something else at "source"'],
  ['{ "source": "kk" }', 'something else at "blocks"'],
  ["[]", 'something else at ""'],
])("a ledger that reads %s", (text, found) => {
  expect(messagesAfter(written(ledger, text))).toEqual([message(ledger, expected, found, remedy)]);
});

test("another file among the ledgers", () => {
  const [said] = messagesAfter(written("ledger/notes.txt", "later"));
  expect(said).toContain("ledger/notes.txt\n  expected: mandate/<language>.mdx");
});
