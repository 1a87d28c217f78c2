import { writtenOf } from "./links.ts";
import type { Block, Inline, ListItem } from "./tree.ts";

/**
 * A text as an author writes it, in parts: words, and marks that a translator leaves as they are.
 * `span`: marks around something.
 */
export type Token =
  | { type: "text"; value: string }
  | { type: "mark"; mark: string }
  | { type: "span"; open: string; close: string; children: Token[] };

const mark = (written: string): Token => ({ type: "mark", mark: written });

const addressOf = (link: Extract<Inline, { type: "link" }>): string =>
  (link.target.site ? writtenOf(link.target) : link.target.url).replace(/[\\()]|&(?=#?\w+;)/g, "\\$&");

/** Lines of one paragraph begin as the block does that they stand in. */
const linesOf = (value: string, indent: string): Token[] =>
  value
    .split("\n")
    .flatMap((line, index): Token[] => [
      ...(index > 0 ? [mark(`\n${indent}`)] : []),
      ...(line === "" ? [] : [{ type: "text", value: line } as const]),
    ]);

const tokensOfInlines = (inlines: readonly Inline[], indent: string): Token[] =>
  inlines.flatMap((inline): Token[] => {
    const span = (open: string, close: string, children: readonly Inline[]): Token[] => [
      { type: "span", open, close, children: tokensOfInlines(children, indent) },
    ];
    switch (inline.type) {
      case "text":
        return linesOf(inline.value, indent);
      case "strong":
        return span("**", "**", inline.children);
      case "emphasis":
        return span("*", "*", inline.children);
      case "break":
        return [mark(`\\\n${indent}`)];
      case "link":
        return span("[", `](${addressOf(inline)})`, inline.children);
      case "lang":
        return span(`<Lang tag="${inline.locale}">`, "</Lang>", inline.children);
    }
  });

/** An empty line, with the signs of a quotation that it stands in. */
const emptyLine = (indent: string): string => `\n${indent.trimEnd()}\n${indent}`;

const joined = (blocks: readonly Block[], indent: string): Token[] =>
  blocks.flatMap((block, index) => [
    ...(index > 0 ? [mark(emptyLine(indent))] : []),
    ...tokensOf(block, indent),
  ]);

const tokensOfItem = ({ children }: ListItem, marker: string, index: number, indent: string): Token[] => {
  const inner = indent + " ".repeat(marker.length);
  return [mark(index > 0 ? `\n${indent}${marker}` : marker), ...joined(children, inner)];
};

/** @param indent what stands before each line but the first: of a list, a quotation */
export const tokensOf = (block: Block, indent = ""): Token[] => {
  switch (block.type) {
    case "heading": {
      const number = block.number === undefined ? "" : `${block.number}. `;
      return [mark(`${"#".repeat(block.depth)} ${number}`), ...tokensOfInlines(block.children, indent)];
    }
    case "paragraph":
      return tokensOfInlines(block.children, indent);
    case "list":
      return block.items.flatMap((item, index) =>
        tokensOfItem(item, block.ordered ? `${index + 1}. ` : "- ", index, indent),
      );
    case "quote":
      return [mark("> "), ...joined(block.children, `${indent}> `)];
    case "note": {
      const children = joined(block.children, indent);
      return [
        { type: "span", open: `<Note>${emptyLine(indent)}`, close: `${emptyLine(indent)}</Note>`, children },
      ];
    }
  }
};

/** Marks after which words would be read as the beginning of a block. */
const startsLine = (written: string): boolean =>
  /^[\s>]*(?:(?:-|\d+\.|#{2,3}(?: [A-Z](?:\.\d+)?\.)?) ?)?$/.test(written.split("\n").at(-1) ?? "");

const escaped = (value: string, isStart: boolean): string => {
  const inside = value
    .replace(/[\\`*_[\]<>{}~|]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/(^|\s)#/g, "$1\\#");
  if (!isStart) return inside;
  return inside
    .replace(/^[-+=:$]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^(?:im|ex)port\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
};

/** The text as it stands in a file. What only looks like a mark in the words is written so that it is none. */
export const writtenTokens = (tokens: readonly Token[], isStart = true): string => {
  let start = isStart;
  return tokens
    .map((token, index) => {
      const atStart = start;
      start = token.type === "mark" && startsLine(token.mark);
      switch (token.type) {
        case "mark":
          return token.mark;
        case "span":
          return `${token.open}${writtenTokens(token.children, startsLine(token.open))}${token.close}`;
        case "text": {
          const next = tokens[index + 1];
          const words = escaped(token.value, atStart);
          return next?.type === "span" && next.open === "[" ? words.replace(/!$/, "\\!") : words;
        }
      }
    })
    .join("");
};

/** A block as it stands in a file. */
export const written = (block: Block): string => writtenTokens(tokensOf(block));
