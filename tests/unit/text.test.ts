import { expect, test } from "vitest";
import { textOf, textOfBlocks } from "../../src/document/text.ts";
import { blocksOf } from "./parsed.ts";

test("the words of a line are read through all markup", () => {
  const [block] = blocksOf('**Bold *and* more**, a [link](/news/),\\\n<Lang tag="ru">слово</Lang>.');
  if (block?.type !== "paragraph") throw new Error("expected a paragraph");
  expect(textOf(block.children)).toBe("Bold and more, a link, слово.");
});

test("blocks are read one paragraph or list item a line", () => {
  const body = "## Heading\n\nText.\n\n- one\n- two\n  - deeper\n\n> quoted\n\n<Note>\n\nnoted\n\n</Note>\n";
  expect(textOfBlocks(blocksOf(body)).split("\n")).toEqual([
    "Heading",
    "Text.",
    "one",
    "two",
    "deeper",
    "quoted",
    "noted",
  ]);
});
