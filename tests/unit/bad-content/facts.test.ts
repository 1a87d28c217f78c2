import { expect, test } from "vitest";
import { message, messagesAfter, removed, replaced } from "../patched-content.ts";

const news = "news/forum-2025/kk.mdx";
const inVocabulary = "Correct it, or add it to every content/vocabulary/<language>.yaml.";

test("an unknown country", () => {
  expect(messagesAfter(replaced(news, "[kazakhstan]", "[kazahstan]"))).toEqual([
    message(`${news} (field "countries")`, "one of kazakhstan", '"kazahstan"', inVocabulary),
  ]);
});

test("an unknown topic, by its place in the list", () => {
  expect(messagesAfter(replaced(news, "[civil-society]", "[civil-society, sport]"))).toEqual([
    message(`${news} (field "topics.1")`, "one of civil-society", '"sport"', inVocabulary),
  ]);
});

test("an unknown type", () => {
  expect(messagesAfter(replaced("partners/council/ar.mdx", "type: foundation", "type: club"))).toEqual([
    message('partners/council/ar.mdx (field "type")', "one of foundation, ngo", '"club"', inVocabulary),
  ]);
});

test("an unknown source document", () => {
  expect(messagesAfter(replaced(news, "[charter]", "[chart]"))).toEqual([
    message(
      `${news} (field "documents")`,
      "one of charter",
      '"chart"',
      "Correct it, or add it to content/documents.",
    ),
  ]);
});

test("a source document of an unknown kind", () => {
  expect(
    messagesAfter(replaced("documents/charter.yaml", "kind: terms-of-reference", "kind: essay")),
  ).toEqual([
    message('documents/charter.yaml (field "kind")', "one of terms-of-reference", '"essay"', inVocabulary),
  ]);
});

test("a source document that cannot be read is told once, not by every item that names it", () => {
  expect(messagesAfter(replaced("documents/charter.yaml", "https://example.org/charter", "example"))).toEqual(
    [
      message(
        'documents/charter.yaml:4 (field "address")',
        "a full web address",
        '"example"',
        "Correct the value.",
      ),
    ],
  );
});

test("a vocabulary entry that is missing in one language", () => {
  expect(messagesAfter(replaced("vocabulary/ky.yaml", "  foundation: Фонд\n", ""))).toEqual([
    message(
      'vocabulary/ky.yaml (field "types.foundation")',
      "a name for every entry that another language has",
      "nothing",
      "Add the name in this language.",
    ),
  ]);
});

test("an empty vocabulary entry", () => {
  expect(messagesAfter(replaced("vocabulary/ky.yaml", "  foundation: Фонд\n", "  foundation:\n"))).toEqual([
    message(
      'vocabulary/ky.yaml:7 (field "types.foundation")',
      "text of 1 to 260 characters",
      "null",
      "Correct the value.",
    ),
  ]);
});

test("a vocabulary that is missing in one language", () => {
  expect(messagesAfter(removed("vocabulary/ky.yaml"))).toEqual([
    message(
      "vocabulary/ky.yaml",
      "the fixed words of every language of the site",
      "no file",
      "Copy another language's file and translate it.",
    ),
  ]);
});
