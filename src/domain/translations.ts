import type { Document } from "../document/tree.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Ledger } from "../schemas/ledger.ts";
import type { ContentFile } from "../schemas/read.ts";
import { compare, piecesOf, type Compared, type Text } from "./ledger.ts";
import type { Item, Site } from "./site.ts";

export type BodyOf = (file: ContentFile) => Document;

/** A content file as a ledger sees it. A ledger that follows another language than the file says nothing of it. */
export const textOfFile = (
  file: ContentFile,
  document: Document,
  ledgers: Readonly<Record<string, Ledger>>,
): Text => {
  const words = file.translation ?? file.original;
  if (!words) throw new Error(`${file.file} has no words.`);
  const ledger = ledgers[file.file];
  return {
    pieces: piecesOf(words, document),
    ledger: ledger?.source === file.translation?.source ? ledger : undefined,
  };
};

/** How far a text of an item is translated. */
export interface Translation {
  /**
   * `unchecked`: nobody has ever stamped it; `behind`: some block is not current, or it has one too many.
   */
  state: "original" | "complete" | "behind" | "unchecked" | "missing";
  /** Blocks of the source, title and summary included; those of them that the text follows as they are now. */
  all: number;
  current: number;
  /** Where the two differ, in reading order of the source. */
  drifts: Compared[];
  /** The first day since which they have differed, where it is recorded. */
  since: string | undefined;
}

const firstOf = (days: readonly (string | undefined)[]): string | undefined =>
  days.filter((day) => day !== undefined).toSorted()[0];

/** @param bodyOf reads the text of a content file */
export const translationOf = (
  { ledgers }: Pick<Site, "ledgers">,
  item: Item,
  locale: Locale,
  bodyOf: BodyOf,
): Translation => {
  const [source, file] = [item.files[item.original], item.files[locale]];
  if (!source) throw new Error(`${item.collection}/${item.slug} has no original.`);
  const original = textOfFile(source, bodyOf(source), ledgers);
  const all = original.pieces.length;
  if (!file) return { state: "missing", all, current: 0, drifts: [], since: undefined };
  if (file === source) return { state: "original", all, current: all, drifts: [], since: undefined };
  const own = textOfFile(file, bodyOf(file), ledgers);
  const compared = compare(original, own);
  const drifts = compared.filter(({ state }) => state !== "current");
  return {
    state: own.ledger ? (drifts.length > 0 ? "behind" : "complete") : "unchecked",
    all,
    current: compared.length - drifts.length,
    drifts,
    since: firstOf(drifts.map(({ since }) => since)),
  };
};
