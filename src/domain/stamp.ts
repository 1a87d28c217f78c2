import { documentOf } from "../document/open.ts";
import type { Piece } from "../document/tree.ts";
import type { Locale } from "../i18n/locales.ts";
import { ledgerFileOf } from "../schemas/identity.ts";
import { ledgerText, type Ledger, type Stamp } from "../schemas/ledger.ts";
import type { Content, ContentFile } from "../schemas/read.ts";
import { compare, daysOf, linesFor, type Text } from "./ledger.ts";
import { textOfFile } from "./translations.ts";

/**
 * The ledger of an original: what has not changed keeps its day.
 * @param day of everything else
 */
export const ledgerOfOriginal = (text: Text, day: string): Ledger => {
  const days = daysOf(text);
  return {
    blocks: Object.fromEntries(
      text.pieces.map(({ key, digest }): [string, Stamp] => [key, { digest, day: days.get(key) ?? day }]),
    ),
  };
};

/**
 * The ledger of a translation in which blocks have been held against their source. What was stamped for the
 * same text keeps its day; what was not reviewed keeps its line, if it has one.
 * @param isReviewed by the key of a block in the source
 */
export const ledgerOfTranslation = (
  source: Text,
  own: Text,
  locale: Locale,
  day: string,
  isReviewed: (key: string) => boolean = () => true,
): Ledger => {
  const lines = own.ledger?.blocks ?? {};
  const found = linesFor(source.pieces, lines);
  const sources = new Map(
    compare(source, own).flatMap(({ source: from, own: to }) =>
      from && to ? [[to.key, from] as const] : [],
    ),
  );
  const stampOf = ({ key, digest }: Piece): Stamp | undefined =>
    isReviewed(key)
      ? (Object.values(lines).find((stamp) => stamp.digest === digest) ?? { digest, day })
      : lines[found.get(key) ?? ""];
  return {
    source: locale,
    blocks: Object.fromEntries(
      own.pieces.flatMap(({ key }): [string, Stamp][] => {
        const from = sources.get(key);
        const stamp = from && stampOf(from);
        return stamp ? [[key, stamp]] : [];
      }),
    ),
  };
};

/** A ledger to be written. */
export interface Stamped {
  /** The content file, and its ledger: paths from the content folder. */
  file: string;
  ledgerFile: string;
  ledger: Ledger;
  /** Keys of blocks whose line is new. */
  keys: string[];
  /** Keys of blocks of the source that the translation still lacks. */
  missing: string[];
}

/**
 * The ledgers that stamping these files would change, and those of their originals. The content has
 * passed domain/check.ts.
 * @param root path of the content folder
 * @param firstDay of an original that has never been stamped
 * @param isReviewed by the key of a block in the source
 */
export const stampsFor = (
  root: string,
  { files, ledgers }: Pick<Content, "files" | "ledgers">,
  chosen: (file: ContentFile) => boolean,
  day: string,
  firstDay: (original: ContentFile) => string = () => day,
  isReviewed: (file: ContentFile, key: string) => boolean = () => true,
): Stamped[] => {
  const textOf = (file: ContentFile): Text => textOfFile(file, documentOf(root, file), ledgers);
  const stampedOf = (file: ContentFile, ledger: Ledger, missing: string[] = []): Stamped[] => {
    const before = ledgers[file.file];
    if (before && ledgerText(before) === ledgerText(ledger)) return [];
    const keys = Object.keys(ledger.blocks).filter(
      (key) => before?.blocks[key]?.digest !== ledger.blocks[key]?.digest,
    );
    return [{ file: file.file, ledgerFile: ledgerFileOf(file.file), ledger, keys, missing }];
  };
  return [...Map.groupBy(files, ({ collection, slug }) => `${collection}/${slug}`).values()].flatMap(
    (item) => {
      const original = item.find((file) => file.original);
      const own = item.filter(chosen);
      if (!original || own.length === 0) return [];
      const source = textOf(original);
      const since = source.ledger ? day : firstDay(original);
      return [
        ...stampedOf(original, ledgerOfOriginal(source, since)),
        ...own
          .filter((file) => file !== original)
          .flatMap((file) => {
            const text = textOf(file);
            const missing = compare(source, text).flatMap(({ state, source: from }) =>
              state === "missing" && from ? [from.key] : [],
            );
            return stampedOf(
              file,
              ledgerOfTranslation(source, text, original.locale, day, (key) => isReviewed(file, key)),
              missing,
            );
          }),
      ];
    },
  );
};
