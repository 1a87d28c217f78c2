import type { Problem } from "../problem.ts";
import { hiddenSignIn, withoutHiddenSigns } from "../signs.ts";
import { languageOfLang, refusalOf, refusalOfNote } from "./allowed.ts";
import { digestOf } from "./digest.ts";
import { leftoverIn } from "./leftovers.ts";
import { namesAnotherHost, targetOf } from "./links.ts";
import { numberingFor } from "./numbering.ts";
import { syntaxOf, type Node, type Source } from "./syntax.ts";
import { textOf } from "./text.ts";
import type { Block, Document, Inline, LinkTarget, ListItem, Piece } from "./tree.ts";

type Refusal = Pick<Problem, "expected" | "found" | "remedy">;

/** No-break spaces where a line must not end: "20 %", "№ 12", "2024 ж." */
const bound = (text: string): string =>
  text.replace(/(\d) (?=%|[жг]\.)/g, "$1\u00a0").replace(/(№) (?=\d)/g, "$1\u00a0");

/** What a reader could not know of a link before following it, if anything. */
const misleadingIn = ({ title, url }: Node, words: string, target: LinkTarget): string | undefined => {
  if (title) return "more than an address in the brackets";
  if (!words.trim()) return "a link without words";
  return namesAnotherHost(words, target) ? `${words}, which leads to ${url}` : undefined;
};

/** Blocks and words in one another; no text needs more, and each costs the machine a turn of its stack. */
const deepest = 12;

class Reader {
  readonly problems: Problem[] = [];
  private depth = 0;
  private readonly source: Source;
  private readonly numbering;

  constructor(source: Source) {
    this.source = source;
    this.numbering = numberingFor(source.numbering);
  }

  lineOf(node: Node): number {
    return (node.position?.start.line ?? 1) + this.source.bodyLine - 1;
  }

  private refuse(node: Node, refusal: Refusal): void {
    this.problems.push({ file: this.source.file, line: this.lineOf(node), ...refusal });
  }

  /** Reads what stands inside something. */
  private inside<Read>(nodes: readonly Node[] = [], read: (node: Node) => Read[]): Read[] {
    const [first] = nodes;
    if (first && this.depth === deepest) {
      this.refuse(first, {
        expected: `at most ${deepest} things in one another`,
        found: "more",
        remedy: "Take lists, quotations and marked words out of one another.",
      });
      return [];
    }
    this.depth += 1;
    const found = nodes.flatMap(read);
    this.depth -= 1;
    return found;
  }

  inlines(nodes: readonly Node[] = []): Inline[] {
    return this.inside(nodes, (node) => this.inline(node));
  }

  private text(node: Node): Inline[] {
    const value = node.value ?? "";
    const sign = hiddenSignIn(value);
    if (sign) {
      const remedy = "Remove it; signs are written as they are, not by their numbers.";
      this.refuse(node, { expected: withoutHiddenSigns, found: `the sign ${sign.name}`, remedy });
    }
    const leftover = leftoverIn(value);
    if (leftover) this.refuse(node, { expected: "words, and formatting that comes about", ...leftover });
    return [{ type: "text", value: bound(value) }];
  }

  private inline(node: Node): Inline[] {
    switch (node.type) {
      case "text":
        return this.text(node);
      case "strong":
      case "emphasis":
        return [{ type: node.type, children: this.inlines(node.children) }];
      case "break":
        return [{ type: "break" }];
      case "link":
        return this.link(node);
      case "mdxJsxTextElement":
        return this.lang(node);
      default:
        this.refuse(node, refusalOf(node.type));
        return [];
    }
  }

  private link(node: Node): Inline[] {
    const children = this.inlines(node.children);
    const target = targetOf(node.url ?? "");
    if ("remedy" in target) {
      this.refuse(node, {
        expected: target.expected,
        found: `the link ${node.url ?? ""}`,
        remedy: target.remedy,
      });
      return children;
    }
    const found = misleadingIn(node, textOf(children), target);
    if (found) {
      this.refuse(node, {
        expected: "a link [words](address) whose words tell where it leads",
        found,
        remedy: "Write the words between [ ] and the address alone between ( ).",
      });
    }
    return [{ type: "link", target, line: this.lineOf(node), children }];
  }

  private lang(node: Node): Inline[] {
    const children = this.inlines(node.children);
    const result = languageOfLang({ name: node.name, attributes: node.attributes ?? [] });
    if ("remedy" in result) {
      this.refuse(node, result);
      return children;
    }
    if ((node.children ?? []).length === 0) this.refuse(node, refusalOf("emptyLang"));
    return [{ type: "lang", locale: result.locale, children }];
  }

  blocks(nodes: readonly Node[] = []): Block[] {
    return this.inside(nodes, (node) => this.block(node, false));
  }

  /** @param top headings, and lists that can be cited, stand only at the top level */
  block(node: Node, top: boolean): Block[] {
    switch (node.type) {
      case "paragraph":
        return this.paragraph(node);
      case "heading":
        return this.heading(node, top);
      case "list": {
        this.checkList(node);
        const items = (node.children ?? []).map((item): ListItem => ({
          children: this.blocks(item.children),
        }));
        const list = { type: "list", ordered: node.ordered ?? false, items } as const;
        return [top ? this.numbering.list(list) : list];
      }
      case "blockquote":
        return [{ type: "quote", children: this.blocks(node.children) }];
      case "mdxJsxFlowElement":
        return node.name === "Lang" ? this.langLine(node) : this.note(node);
      default:
        this.refuse(node, refusalOf(node.type));
        return [];
    }
  }

  /** What a list can say in Markdown and would lose here. */
  private checkList(node: Node): void {
    if (node.ordered && (node.start ?? 1) !== 1) {
      this.refuse(node, {
        expected: "a numbered list that begins with 1",
        found: `a list that begins with ${node.start}`,
        remedy: "Begin with 1, or make it a plain list with the numbers in its text.",
      });
    }
    for (const item of node.children ?? []) {
      if (typeof item.checked === "boolean") this.refuse(item, refusalOf("checkbox"));
    }
  }

  private paragraph(node: Node): Block[] {
    // A tag alone on its line is read as flow or as text by the syntax; both are one paragraph to an author.
    return [{ type: "paragraph", children: this.inlines(node.children) }];
  }

  /** `<Lang>` alone on its line is a paragraph of one language to an author, and a block to the syntax. */
  private langLine(node: Node): Block[] {
    const paragraphs = (node.children ?? []).filter(({ type }) => type === "paragraph");
    if (paragraphs.length > 1) {
      this.refuse(node, {
        expected: "<Lang> inside a line of text",
        found: "<Lang> around whole paragraphs",
        remedy: "Put the tags inside each paragraph.",
      });
      return [];
    }
    const children = paragraphs[0]?.children ?? node.children ?? [];
    return [{ type: "paragraph", children: this.lang({ ...node, children }) }];
  }

  private heading(node: Node, top: boolean): Block[] {
    const { depth } = node;
    if ((depth !== 2 && depth !== 3) || !top) {
      this.refuse(node, {
        expected: "## for a section and ### for a part of it, outside lists and notes",
        found: top
          ? `${"#".repeat(depth ?? 1)}, a heading of level ${depth ?? 1}`
          : "a heading inside another block",
        remedy: "Use ## or ###; the title of the page stands in the front matter.",
      });
      return [];
    }
    const heading = this.numbering.heading(depth, this.inlines(node.children));
    if (!heading) {
      this.refuse(node, {
        expected:
          depth === 2
            ? '"## B. Heading", a letter, a full stop and a space'
            : '"### B.1. Label", a clause number, a full stop and a space',
        found: "a heading without its number",
        remedy: "Begin the heading with the number that it has in the original.",
      });
      return [];
    }
    return [heading];
  }

  private note(node: Node): Block[] {
    const refusal = refusalOfNote({ name: node.name, attributes: node.attributes ?? [] });
    if (refusal) {
      this.refuse(node, refusal);
      return [];
    }
    const children = this.blocks(node.children);
    if ((node.children ?? []).length === 0) this.refuse(node, refusalOf("emptyNote"));
    return [{ type: "note", children }];
  }
}

const piecesOf = (nodes: readonly Node[], reader: Reader): Piece[] => {
  let place = "start";
  let count = 0;
  return nodes.flatMap((node) =>
    reader.block(node, true).map((block) => {
      if (block.type === "heading") {
        place = block.id;
        count = 0;
      } else {
        count += 1;
      }
      const key = block.type === "heading" ? place : `${place}/${count}`;
      return { key, digest: digestOf(block), line: reader.lineOf(node), block };
    }),
  );
};

/** Parses the body of a content file. @returns the tree, and everything in it that is not allowed */
export const parse = (source: Source): { document: Document; problems: Problem[] } => {
  const root = syntaxOf(source);
  if ("problem" in root) return { document: { pieces: [] }, problems: [root.problem] };
  const reader = new Reader(source);
  const pieces = piecesOf(root.children ?? [], reader);
  return { document: { pieces }, problems: reader.problems };
};
