import { expect, test } from "vitest";
import type { Block, Inline } from "../../src/document/tree.ts";
import { texts } from "./texts.ts";

/** Where the words of a line lead; other languages may put them in another order. */
const targetsIn = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => {
    if (!("children" in inline)) return [];
    const own = inline.type === "link" ? [JSON.stringify(inline.target)] : [];
    return [...own, ...targetsIn(inline.children)];
  });

/** The form of a block: its kind, and that of everything in it down to the paragraph. */
const shapeOf = (block: Block): string => {
  switch (block.type) {
    case "heading":
      return `heading ${block.id}`;
    case "paragraph":
      return "paragraph";
    case "list":
      return `${block.ordered ? "numbered " : ""}list of ${block.items.map(({ children }) => children.map(shapeOf).join("+")).join(", ")}`;
    case "quote":
    case "note":
      return `${block.type} of ${block.children.map(shapeOf).join("+")}`;
  }
};

const linksIn = (block: Block): string[] => {
  if ("items" in block) return block.items.flatMap(({ children }) => children.flatMap(linksIn));
  return block.type === "heading" || block.type === "paragraph"
    ? targetsIn(block.children)
    : block.children.flatMap(linksIn);
};

const translations = texts.flatMap(({ file, document }) => {
  const original = texts.find(
    (other) =>
      other.file.collection === file.collection && other.file.slug === file.slug && other.file.original,
  );
  return file.translation && original ? [{ name: file.file, document, original: original.document }] : [];
});

test("there are translations to compare", () => {
  expect(translations).toHaveLength(texts.length - texts.length / 5);
});

test.each(translations)(
  "$name has the same blocks in the same order as its original",
  ({ document, original }) => {
    expect(document.pieces.map(({ block }) => shapeOf(block))).toEqual(
      original.pieces.map(({ block }) => shapeOf(block)),
    );
  },
);

test.each(translations)("$name leads to the same places as its original", ({ document, original }) => {
  const sitesOf = (pieces: typeof document.pieces) =>
    pieces
      .flatMap(({ block }) => linksIn(block))
      .filter((target) => target.includes('"site":true'))
      .toSorted();
  expect(sitesOf(document.pieces)).toEqual(sitesOf(original.pieces));
});
