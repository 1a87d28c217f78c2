import { expect, test } from "vitest";
import { message, messagesAfter, written } from "../patched-content.ts";

const entry = (lines: string): string =>
  `documents: [charter]\nkk:\n  term: кеңес\n  explanation: Жиын.\n${lines}`;
const council = "glossary/council.yaml";

test("an entry in order is no problem", () => {
  expect(messagesAfter(written(council, entry("en: { term: council, explanation: A meeting. }\n")))).toEqual(
    [],
  );
});

test("a name without its explanation", () => {
  expect(messagesAfter(written(council, entry("en: { term: council }\n")))).toEqual([
    message(
      `${council}:5 (field "en.explanation")`,
      "text of 1 to 200 characters",
      "nothing",
      "Add the field.",
    ),
  ]);
});

test("a language that the site does not have", () => {
  expect(messagesAfter(written(council, entry("de: { term: Rat, explanation: Eine Sitzung. }\n")))).toEqual([
    message(
      `${council}:5 (field "de")`,
      "only the fields documents, kk, ky, ru, ar, en",
      'the field "de"',
      "Check the spelling, or remove the field. All fields are in content/README.md.",
    ),
  ]);
});

test("an unknown source document", () => {
  const text = entry("").replace("[charter]", "[chart]");
  expect(messagesAfter(written(council, text))).toEqual([
    message(
      `${council} (field "documents")`,
      "one of charter",
      '"chart"',
      "Correct it, or add it to content/documents.",
    ),
  ]);
});

test("an entry without a name", () => {
  expect(messagesAfter(written(council, "documents: [charter]\n"))).toEqual([
    message(
      council,
      "a name in at least one language of the site: kk, ky, ru, ar, en",
      "none",
      "Add a language with `term` and `explanation`.",
    ),
  ]);
});

test("one word for two things, whichever of its forms it is", () => {
  const second = "documents: [charter]\nkk:\n  term: жиналыс\n  also: [кеңес]\n  explanation: Жиын.\n";
  expect(messagesAfter(written(council, entry("")), written("glossary/meeting.yaml", second))).toEqual([
    message(
      'glossary/meeting.yaml (field "kk")',
      "names that no other entry has in this language",
      '"кеңес", which glossary/council.yaml has too',
      "Keep the name in one of the two, or make them one entry.",
    ),
  ]);
});

test("a file name that cannot be an address", () => {
  expect(messagesAfter(written("glossary/Кеңес.yaml", entry("")))).toEqual([
    message(
      "glossary/Кеңес.yaml",
      "a file name of small Latin letters, digits and single hyphens that is not a number or a reserved word",
      '"Кеңес"',
      'Rename the file, for example "women-forum-2026".',
    ),
  ]);
});
