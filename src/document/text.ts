import type { Block, Inline } from "./tree.ts";

/** The words of inline pieces without their markup. */
export const textOf = (
  inlines: readonly Inline[],
  isLeftOut: (inline: Inline) => boolean = () => false,
): string =>
  inlines
    .map((inline) => {
      if (isLeftOut(inline)) return "";
      if (inline.type === "text") return inline.value;
      return inline.type === "break" ? " " : textOf(inline.children, isLeftOut);
    })
    .join("");

/** The words of blocks, one paragraph or list item a line. */
export const textOfBlocks = (
  blocks: readonly Block[],
  isLeftOut: (inline: Inline) => boolean = () => false,
): string =>
  blocks
    .map((block) => {
      switch (block.type) {
        case "heading":
        case "paragraph":
          return textOf(block.children, isLeftOut);
        case "list":
          return block.items.map((item) => textOfBlocks(item.children, isLeftOut)).join("\n");
        case "quote":
        case "note":
          return textOfBlocks(block.children, isLeftOut);
      }
    })
    .join("\n");

/** The words of blocks in the language of their text: what stands in another is left out. */
export const ownWordsOf = (blocks: readonly Block[]): string =>
  textOfBlocks(blocks, ({ type }) => type === "lang");
