import { parse } from "../document/parse.ts";
import type { Piece } from "../document/tree.ts";
import type { Compared } from "../domain/ledger.ts";
import type { Problem } from "../problem.ts";
import type { Collection } from "../schemas/identity.ts";
import { faultsIn, unseenFaults, type Fault } from "./faults.ts";
import { isWord, textOfUnit, tokensOfPiece, type ReturnedUnit } from "./parcel.ts";

/** A unit with the block of today's source that it translates, and what the translation says there now. */
export interface Matched {
  unit: ReturnedUnit;
  pair: Compared & { source: Piece };
}

/** A block as it stands in its file. */
export const writtenPiece = (piece: Piece): string => textOfUnit(piece.key, tokensOfPiece(piece));

/** @returns the unit with its block: the one of its key, or the only one of its text, which may have moved */
const matchOf = (unit: ReturnedUnit, pairs: readonly Matched["pair"][]): Matched | undefined => {
  const same = pairs.filter(({ source }) => writtenPiece(source) === unit.source);
  const pair =
    same.find(({ source }) => source.key === unit.key) ?? (same.length === 1 ? same[0] : undefined);
  return pair && { unit, pair };
};

/** Translated, and either said to be done or changed by somebody. */
const isTranslated = ({ unit: { state, target }, pair: { own } }: Matched): boolean =>
  target.trim() !== "" &&
  (state === "done" || (state === "unsaid" && (!own || writtenPiece(own) !== target)));

const faultsOf = (
  { unit: { key, target, line }, pair }: Matched,
  collection: Collection,
  options: { numbers: boolean },
): Fault[] => {
  const unseen = unseenFaults(target);
  if (unseen.length > 0 || isWord(key)) return unseen;
  const { document, problems } = parse({
    file: "",
    body: `${target}\n`,
    bodyLine: line,
    numbering: collection === "mandate" ? "clauses" : "sections",
  });
  if (problems.length > 0) return problems;
  const [piece, ...more] = document.pieces;
  if (piece && more.length === 0) return faultsIn(pair.source.block, piece.block, options);
  const remedy = "Keep one paragraph one; an empty line stands only where the source has one.";
  return [{ expected: "one block, as in the source", found: `${document.pieces.length}`, remedy }];
};

/**
 * The blocks of a text that came back translated.
 * @param file path of the file in which it came, for messages
 * @param pairs blocks of the source as it is now
 */
export const matchesIn = (
  file: string,
  units: readonly ReturnedUnit[],
  pairs: readonly Matched["pair"][],
  collection: Collection,
  options: { numbers: boolean },
): { matched: Matched[]; stale: Problem[]; problems: Problem[] } => {
  const found = units.map((unit) => ({ unit, match: matchOf(unit, pairs) }));
  const matched = found.flatMap(({ match }) => (match && isTranslated(match) ? [match] : []));
  const stale = found
    .filter(({ unit, match }) => !match && unit.target.trim() !== "")
    .map(({ unit: { key, line } }) => ({
      file,
      line,
      field: key,
      expected: "a block of the source as it is now",
      found: "a source that has changed since the export",
      remedy: "Export the text again; this block was left as it is.",
    }));
  const problems = matched.flatMap((one) =>
    faultsOf(one, collection, options).map(({ expected, found, remedy }) => ({
      file,
      line: one.unit.line,
      field: one.unit.key,
      expected,
      found,
      remedy,
    })),
  );
  return { matched, stale, problems };
};
