import type { Locale } from "../i18n/locales.ts";

/**
 * A content file as a tree of blocks. Every edition (page, side by side, PDF, XML, search text)
 * reads this tree; none reads Markdown.
 */
export type Inline =
  | { type: "text"; value: string }
  | { type: "strong" | "emphasis"; children: Inline[] }
  | { type: "break" }
  /** `term`: set by an edition where the text names a thing of the glossary (terms.ts), never by an author. */
  | { type: "link"; target: LinkTarget; line: number; term?: true; children: Inline[] }
  /** Words in another language than the text around them. */
  | { type: "lang"; locale: Locale; children: Inline[] };

export type LinkTarget =
  /** A page of this site, without language: `path` as in i18n/urls.ts; `path` undefined is this very page. */
  { site: true; path: string | undefined; anchor: string | undefined } | { site: false; url: string };

export type Block = (
  | { type: "heading"; depth: 2 | 3; id: string; number?: string | undefined; children: Inline[] }
  | { type: "paragraph"; children: Inline[] }
  | { type: "list"; ordered: boolean; items: ListItem[] }
  | { type: "quote"; children: Block[] }
  /** A remark about the source: a misprint, a gap, a doubt, a later change. */
  | { type: "note"; children: Block[] }
) & {
  /** Set by a page at blocks of a translation that do not follow their source, never by an author. */
  drifts?: Drift[];
};

/** What a reader is told where a translation and its source differ. */
export interface Drift {
  /** Anchor of the mark. */
  id: string;
  /** In the language of the reader. */
  label: string;
  /** What the source says now; nothing where the translation alone says something. */
  source: { locale: Locale; block: Block; noteLabel: string } | undefined;
  /** Where to write, for whoever edits; never in a build. */
  edit: string | undefined;
}

export interface ListItem {
  /** Anchor, where the item can be cited: `s-3-1`, `b-6-a`. */
  id?: string | undefined;
  /** What stands before the item where it can be cited: "1", "a". */
  marker?: string | undefined;
  children: Block[];
}

/** A block at the top level, with what a translation ledger needs. */
export interface Piece {
  /** Place in the document, the same in every language: heading id and running number, as `r-3/1`. */
  key: string;
  /** Twelve hexadecimal digits that change when the text or its form changes. */
  digest: string;
  line: number;
  block: Block;
}

export interface Document {
  pieces: Piece[];
}
