import { expect, test } from "vitest";
import { message, messagesAfter, replaced, written } from "../patched-content.ts";

const original = "news/forum-2025/kk.mdx";
const translation = "news/forum-2025/ru.mdx";
const frontmatter = "---\ntitle: Форум\nsummary: Форум прошёл.\nsource: kk\n---\n";

test("a translation of nothing but its front matter", () => {
  expect(messagesAfter(written(translation, frontmatter))).toEqual([
    message(
      translation,
      "a text after the front matter",
      "nothing",
      "Write the text, or remove the file until there is one.",
    ),
  ]);
});

test("a translation that lacks a part of the original", () => {
  expect(messagesAfter(replaced(translation, "## Темы\n\n", ""))).toEqual([
    message(
      translation,
      `1 headings, as in ${original}`,
      "0",
      "Translate the parts that are missing, or remove the file until the translation is finished.",
    ),
  ]);
});

test("a translation with other paragraphs under the same headings is finished", () => {
  expect(messagesAfter(replaced(translation, "\n---\n\n", "\n---\n\nЕщё один абзац.\n\n"))).toEqual([]);
});
