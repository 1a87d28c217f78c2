import { paths } from "../i18n/urls.ts";
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

  constructor(find: FindTerms) {
    this.find = find;
  }

  private text(value: string): Inline[] {
    const parts: Inline[] = [];
    let end = 0;
    for (const place of this.find(value)) {
      if (this.met.has(place.slug)) continue;
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
 */
export const withTerms = (document: Document, find: FindTerms): Document => {
  let marker = new Marker(find);
  return {
    pieces: document.pieces.map((piece) => {
      if (piece.block.type === "heading" && piece.block.depth === 2) marker = new Marker(find);
      return { ...piece, block: marker.block(piece.block) };
    }),
  };
};
