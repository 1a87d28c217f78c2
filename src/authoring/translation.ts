import { stringify } from "yaml";
import type { Block, Document } from "../document/tree.ts";
import { written } from "../document/write.ts";
import type { Locale } from "../i18n/locales.ts";

interface Original {
  locale: Locale;
  words: { title: string; summary: string };
  document: Document;
}

const todo: Block = { type: "paragraph", children: [{ type: "text", value: "TODO" }] };

/** A heading stands as it is to stand; any other block as a quotation, with the place for its translation below. */
const laidOut = (block: Block): string => {
  if (block.type === "heading") {
    const children = block.children;
    return written({ ...block, children: [{ type: "text", value: "TODO " }, ...children] });
  }
  return [written({ type: "quote", children: [todo, block] }), "TODO"].join("\n\n");
};

const field = (name: string, words: string): string =>
  stringify({ [name]: `TODO ${words}` }, { lineWidth: 0 }).trimEnd();

/** A translation to be written, each block under its source. Every `TODO` in it is refused by the check. */
export const translationTemplate = ({ locale, words, document }: Original): string =>
  [
    "---",
    "# Replace every TODO by the translation, and remove the quotations.",
    field("title", words.title),
    field("summary", words.summary),
    `source: ${locale}`,
    "---",
    "",
    ...document.pieces.map(({ block }) => `${laidOut(block)}\n`),
  ].join("\n");
