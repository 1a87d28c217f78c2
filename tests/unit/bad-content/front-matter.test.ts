import { expect, test } from "vitest";
import { locales } from "../../../src/i18n/locales.ts";
import { inserted, message, messagesAfter, replaced, written } from "../patched-content.ts";

const original = "news/forum-2025/kk.mdx";
const translation = "news/forum-2025/en.mdx";
const title = "title: A forum took place";

test("the content that these tests break is in order before", () => {
  expect(messagesAfter()).toEqual([]);
});

test("an unknown field", () => {
  expect(messagesAfter(inserted(original, "date: 2025-03-11", "\nauthor: Somebody"))).toEqual([
    message(
      `${original}:9 (field "author")`,
      "only the fields title, summary, workingTitle, documents, asOf, topics, countries, date, source (in translations)",
      'the field "author"',
      "Check the spelling, or remove the field. All fields are in content/README.md.",
    ),
  ]);
});

test("an unknown field in a group of fields", () => {
  expect(messagesAfter(replaced("partners/network/ky.mdx", "partnerOf:", "friendOf:"))).toEqual([
    message(
      'partners/network/ky.mdx:10 (field "relations.friendOf")',
      "only the fields partnerOf, partOf, supportedBy, precededBy",
      'the field "friendOf"',
      "Check the spelling, or remove the field. All fields are in content/README.md.",
    ),
  ]);
});

test("a fact in a translation", () => {
  expect(messagesAfter(inserted(translation, "source: kk", "\ndate: 2025-03-11"))).toEqual([
    message(
      `${translation}:5 (field "date")`,
      "only the fields title, summary, workingTitle, source",
      'the field "date"',
      "Facts stand only in the original, which has no field `source`. Remove the field here.",
    ),
  ]);
});

test.each([
  [original, "date: 2025-03-11\n", "date", "a date that exists, written 2024, 2024-03 or 2024-03-11"],
  [original, "topics: [civil-society]\n", "topics", "a list such as [kazakhstan, kyrgyzstan]"],
  ["partners/council/ar.mdx", "type: foundation\n", "type", "one of `types` in content/vocabulary"],
  [
    translation,
    "summary: A forum on the rights of women took place in Almaty.\n",
    "summary",
    "text of 1 to 260 characters",
  ],
])("a missing field: %s without %j", (file, line, field, expected) => {
  expect(messagesAfter(replaced(file, line, ""))).toEqual([
    message(`${file}:2 (field "${field}")`, expected, "nothing", "Add the field."),
  ]);
});

test.each(["2024-02-30", "12 March"])("a wrong date: %s", (date) => {
  expect(messagesAfter(replaced(original, "2025-03-11", date))).toEqual([
    message(
      `${original}:8 (field "date")`,
      "a date that exists, written 2024, 2024-03 or 2024-03-11",
      `"${date}"`,
      "Correct the value.",
    ),
  ]);
});

test("a date for which neither a day nor “undated” is given", () => {
  expect(messagesAfter(replaced(original, "undated", "unknown"))).toEqual([
    message(
      `${original}:5 (field "asOf")`,
      'a date that exists, written 2024, 2024-03 or 2024-03-11, or the word "undated"',
      '"unknown"',
      "Correct the value.",
    ),
  ]);
});

test.each([
  ['title: ""', '""'],
  ['title: "  "', '"  "'],
  ["title:", "null"],
])("an empty title: %s", (line, found) => {
  expect(messagesAfter(replaced(translation, title, line))).toEqual([
    message(`${translation}:2 (field "title")`, "text of 1 to 200 characters", found, "Correct the value."),
  ]);
});

test("a title that is no title any more", () => {
  const long = "a".repeat(201);
  expect(messagesAfter(replaced(translation, title, `title: ${long}`))).toEqual([
    message(`${translation}:2 (field "title")`, "at most 200 characters", `"${long}"`, "Correct the value."),
  ]);
});

test("a source that is no language of the site", () => {
  expect(messagesAfter(replaced(translation, "source: kk", "source: de"))).toEqual([
    message(
      `${translation}:4 (field "source")`,
      `a language of the site: ${locales.join(", ")}`,
      '"de"',
      "Correct the value.",
    ),
  ]);
});

test.each([
  ["title: Forum: it took place", 2, "Nested mappings are not allowed in compact mappings"],
  ['title: "Forum" took place', 2, "Unexpected scalar at node end"],
  [`${title}\ntitle: Another`, 3, "Map keys must be unique"],
])("broken YAML: %j", (text, line, found) => {
  expect(messagesAfter(replaced(translation, title, text))).toEqual([
    message(
      `${translation}:${line}`,
      'YAML fields of the form "name: value"',
      found,
      "Put a value that contains a colon, or starts with a quotation mark, between double quotes.",
    ),
  ]);
});

test("broken YAML in an original is told once: its translations are not blamed for it", () => {
  expect(messagesAfter(replaced(original, "title: Форум өтті", "title: Форум: өтті"))).toEqual([
    expect.stringContaining(`${original}:2\n`),
  ]);
});

test("front matter that is a list", () => {
  expect(messagesAfter(written(translation, "---\n- A forum\n---\n\nText.\n"))).toEqual([
    message(`${translation}:2`, 'fields of the form "name: value"', '["A forum"]', "Correct the value."),
  ]);
});

test.each([
  ["## A forum\n\nText.\n", '"## A forum\\n\\nText.\\n"'],
  ["", '""'],
])("no front matter: %j", (text, found) => {
  expect(messagesAfter(written(translation, text))).toEqual([
    message(
      `${translation}:1`,
      'front matter between two lines of "---" at the top of the file',
      found,
      "Start the file with ---, the fields (title, summary, …), and --- again.",
    ),
  ]);
});
