import { paths } from "../i18n/urls.ts";
import { linksOf } from "./links.ts";
import { textOf } from "./text.ts";
import type { Block, Document, Inline, ListItem } from "./tree.ts";

/** A place in a text where a thing of the glossary is named. */
export interface TermPlace {
  slug: string;
  /** In UTF-16 units; `end` is behind the last letter. */
  start: number;
  end: number;
}

/** @returns the places in a text, in order, none overlapping another */
export type FindTerms = (text: string) => TermPlace[];

/** Whether a text says a name in some form; `inLetters` where its source has letters alone. */
export type SaysName = (
  text: string,
  name: { term: string; letters?: string | undefined; also: string[] },
  inLetters: boolean,
) => boolean;

const linkTo = (slug: string, words: string): Inline => ({
  type: "link",
  target: { site: true, path: paths.glossary, anchor: slug },
  line: 0,
  term: true,
  children: [{ type: "text", value: words }],
});

/** Marks one section. Words of a link or of another language stay as they are: a link holds no link, and a term is of one language. */
class Marker {
  private readonly met = new Set<string>();
  private readonly find: FindTerms;
  private readonly taken: ReadonlySet<string>;

  constructor(find: FindTerms, taken: ReadonlySet<string>) {
    this.find = find;
    this.taken = taken;
  }

  private text(value: string): Inline[] {
    const parts: Inline[] = [];
    let end = 0;
    for (const place of this.find(value)) {
      if (this.met.has(place.slug) || this.taken.has(value.slice(place.start, place.end))) continue;
      this.met.add(place.slug);
      if (place.start > end) parts.push({ type: "text", value: value.slice(end, place.start) });
      parts.push(linkTo(place.slug, value.slice(place.start, place.end)));
      end = place.end;
    }
    if (end < value.length) parts.push({ type: "text", value: value.slice(end) });
    return parts;
  }

  private inlines(inlines: readonly Inline[]): Inline[] {
    return inlines.flatMap((inline): Inline[] => {
      if (inline.type === "text") return this.text(inline.value);
      if (inline.type === "strong" || inline.type === "emphasis")
        return [{ ...inline, children: this.inlines(inline.children) }];
      return [inline];
    });
  }

  block(block: Block): Block {
    switch (block.type) {
      case "heading":
        return block;
      case "paragraph":
        return { ...block, children: this.inlines(block.children) };
      case "list":
        return {
          ...block,
          items: block.items.map((item): ListItem => ({
            ...item,
            children: item.children.map((child) => this.block(child)),
          })),
        };
      case "quote":
      case "note":
        return { ...block, children: block.children.map((child) => this.block(child)) };
    }
  }
}

/**
 * The document with links to the glossary where a section first names a thing; headings stay as
 * they are, and so do keys and digests, which are those of the text.
 * @param taken names that lead elsewhere on the page: one name leads to one place
 */
export const withTerms = (document: Document, find: FindTerms, taken: readonly string[] = []): Document => {
  const names = new Set([...taken, ...linksOf(document).map(({ children }) => textOf(children))]);
  let marker = new Marker(find, names);
  return {
    pieces: document.pieces.map((piece) => {
      if (piece.block.type === "heading" && piece.block.depth === 2) marker = new Marker(find, names);
      return { ...piece, block: marker.block(piece.block) };
    }),
  };
};
