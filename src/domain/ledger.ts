import { placeOf } from "../document/beside.ts";
import { digestOf } from "../document/digest.ts";
import type { Block, Document, Piece } from "../document/tree.ts";
import { onceOf } from "../once.ts";
import type { Ledger, Stamp } from "../schemas/ledger.ts";

/** A text as a ledger sees it. */
export interface Text {
  /** Title, summary and every block, in reading order. */
  pieces: readonly Piece[];
  ledger: Ledger | undefined;
}

/** A block of the source with its counterpart in a translation, or one of the two alone. */
export interface Compared {
  /** `unchecked`: nobody has ever stamped it. `extra`: the translation alone has it. */
  state: "current" | "outdated" | "unchecked" | "missing" | "extra";
  source?: Piece | undefined;
  own?: Piece | undefined;
  /** Of a missing block: the one of the translation after which it belongs. */
  after?: Piece | undefined;
  /** The day since which the source says what it says here, as "2026-03-11", where it is recorded. */
  since?: string | undefined;
}

/** Keys of what stands in the front matter; no heading has such an id. */
export const wordKeys = ["title", "summary"] as const;

type Words = Record<(typeof wordKeys)[number], string>;

const wordPieces = onceOf((words: Words): Piece[] =>
  wordKeys.map((key) => {
    const block: Block = { type: "paragraph", children: [{ type: "text", value: words[key] }] };
    return { key, digest: digestOf(block), line: 1, block };
  }),
);

/** Title and summary are translated like the blocks under them, so they are pieces too. */
export const piecesOf = (words: Words, { pieces }: Document): Piece[] => [...wordPieces(words), ...pieces];

type Lines = Record<string, Stamp>;

const isHeading = (key: string): boolean => !key.includes("/");

/**
 * The line of a ledger for each piece, by their keys: first the same text in the same place, then the same
 * text anywhere, because a paragraph put in before it has moved it, then whatever stood in the place, then
 * what is left between the same neighbours.
 */
export const linesFor = (pieces: readonly Piece[], lines: Lines): Map<string, string> => {
  const found = new Map<string, string>();
  const order = new Map(Object.keys(lines).map((line, index) => [line, index]));
  const free = new Set(order.keys());
  const placeOfLine = (piece: Piece | undefined): number | undefined =>
    order.get(found.get(piece?.key ?? "") ?? "");
  const isFound = ({ key }: Piece): boolean => found.has(key);
  const rounds: ((piece: Piece, index: number) => string | undefined)[] = [
    ({ key, digest }) => (lines[key]?.digest === digest ? key : undefined),
    ({ digest }) => [...free].find((line) => lines[line]?.digest === digest),
    ({ key }) => key,
    ({ key }, index) => {
      const before = placeOfLine(pieces.slice(0, index).findLast(isFound)) ?? -1;
      const after = placeOfLine(pieces.slice(index).find(isFound)) ?? Infinity;
      return [...free].find((line) => {
        const place = order.get(line) ?? -1;
        return isHeading(line) === isHeading(key) && place > before && place < after;
      });
    },
  ];
  for (const lineOf of rounds)
    for (const [index, piece] of pieces.entries()) {
      const line = isFound(piece) ? undefined : lineOf(piece, index);
      if (line && free.delete(line)) found.set(piece.key, line);
    }
  return found;
};

/** The days since which the pieces of an original say what they say, by their keys, where that is recorded. */
export const daysOf = ({ pieces, ledger }: Text): Map<string, string> => {
  const lines = ledger?.blocks ?? {};
  const found = linesFor(pieces, lines);
  return new Map(
    pieces.flatMap(({ key, digest }) => {
      const stamp = lines[found.get(key) ?? ""];
      return stamp?.digest === digest ? [[key, stamp.day] as const] : [];
    }),
  );
};

const countsIn = (pieces: readonly Piece[]): Map<string, number> =>
  new Map([...Map.groupBy(pieces, placeOf)].map(([place, own]) => [place, own.length]));

/**
 * Every block of the source in its order, as the translation has it, then what the translation alone has.
 * Where both have as many blocks under a heading, these correspond one by one; where one has more, by what
 * was stamped, or else by their places.
 */
export const compare = (source: Text, own: Text): Compared[] => {
  const lines = own.ledger?.blocks ?? {};
  const found = linesFor(source.pieces, lines);
  const taken = new Set(found.values());
  const left = new Map(own.pieces.map((piece) => [piece.key, piece]));
  const days = daysOf(source);
  const [inSource, inOwn] = [countsIn(source.pieces), countsIn(own.pieces)];
  let after: Piece | undefined;
  const blocks = source.pieces.map((piece): Compared => {
    const { key, digest } = piece;
    const since = days.get(key);
    const line = found.get(key);
    const isParallel = inSource.get(placeOf(piece)) === inOwn.get(placeOf(piece));
    const place = isParallel ? key : (line ?? (taken.has(key) ? undefined : key));
    const counterpart = left.get(place ?? "");
    if (!counterpart) return { state: "missing", source: piece, after, since };
    left.delete(counterpart.key);
    after = counterpart;
    if (line === undefined) return { state: "unchecked", source: piece, own: counterpart };
    const state = lines[line]?.digest === digest ? "current" : "outdated";
    return { state, source: piece, own: counterpart, since };
  });
  return [...blocks, ...[...left.values()].map((piece): Compared => ({ state: "extra", own: piece }))];
};
