import type { Block, Inline } from "./tree.ts";

/** The words of inline pieces without their markup. */
export const textOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === "text") return inline.value;
      return inline.type === "break" ? " " : textOf(inline.children);
    })
    .join("");

/** The words of blocks, one paragraph or list item a line. */
export const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      switch (block.type) {
        case "heading":
        case "paragraph":
          return textOf(block.children);
        case "list":
          return block.items.map((item) => textOfBlocks(item.children)).join("\n");
        case "quote":
        case "note":
          return textOfBlocks(block.children);
      }
    })
    .join("\n");
