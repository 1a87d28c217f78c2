import { textOfBlocks } from "../document/text.ts";
import type { Piece } from "../document/tree.ts";
import { tokensOf, writtenTokens, type Token } from "../document/write.ts";
import { wordKeys, type Compared } from "../domain/ledger.ts";
import type { Locale } from "../i18n/locales.ts";

/** One text on its way to a translator. */
export interface Parcel {
  /** Path of the original from the content folder; it names the item. */
  original: string;
  source: Locale;
  target: Locale;
  units: Unit[];
}

/** One block of a text, title and summary included. */
export interface Unit {
  /** Of the block in the original. */
  key: string;
  /** On which the block stands in the original. */
  line: number;
  source: readonly Token[];
  /** What the translation says so far. */
  target: readonly Token[] | undefined;
  state: Exclude<Compared["state"], "extra">;
  /** For the translator, in English. */
  notes: Note[];
}

export interface Note {
  /** `term`: a name that the glossary has in both languages. */
  kind: "clause" | "context" | "term" | "state";
  text: string;
}

/** One text on its way back. */
export interface Returned {
  original: string;
  source: Locale;
  target: Locale;
  units: ReturnedUnit[];
}

export interface ReturnedUnit {
  key: string;
  /** Of the file that came back. */
  line: number;
  /** As they stand in a content file. */
  source: string;
  target: string;
  /** What the file says of the work on it; `unsaid` where a tool may leave that out. */
  state: "done" | "open" | "unsaid";
}

/** Title and summary are words without marks. */
export const isWord = (key: string): boolean => wordKeys.some((word) => word === key);

export const tokensOfPiece = ({ key, block }: Piece): Token[] =>
  isWord(key) ? [{ type: "text", value: textOfBlocks([block]) }] : tokensOf(block);

/** The words of a title or a summary as they are; those of a block as they stand in a content file. */
export const textOfUnit = (key: string, tokens: readonly Token[]): string =>
  isWord(key)
    ? tokens.map((token) => (token.type === "text" ? token.value : "")).join("")
    : writtenTokens(tokens);
