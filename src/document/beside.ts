import type { Block, Document, Piece } from "./tree.ts";

/** What two texts say at one place. */
export interface Row {
  /** Of the reader's text: its anchors are those of the page. */
  own: Block[];
  /** Of the text beside it, without anchors: an anchor stands once on a page. */
  other: Block[];
}

/** The heading under which a piece stands, the same in every language; `start` before the first. */
export const placeOf = ({ key }: Piece): string => key.split("/")[0] ?? key;

const shapeOf = (block: Block): string => {
  switch (block.type) {
    case "heading":
      return `heading ${block.depth}`;
    case "list":
      return `${block.ordered ? "numbered" : "plain"} list of ${block.items.length}`;
    default:
      return block.type;
  }
};

const sameShape = (own: readonly Piece[], other: readonly Piece[]): boolean =>
  own.length === other.length &&
  own.every((piece, index) => {
    const there = other[index];
    return there?.key === piece.key && shapeOf(there.block) === shapeOf(piece.block);
  });

export const withoutAnchors = (block: Block): Block =>
  block.type === "list"
    ? { ...block, items: block.items.map((item) => ({ ...item, id: undefined })) }
    : block;

const rowOf = (own: readonly Piece[], other: readonly Piece[]): Row => ({
  own: own.map(({ block }) => block),
  other: other.map(({ block }) => withoutAnchors(block)),
});

/**
 * The rows of the mandate: one for each clause, one for each section's title with its introduction.
 * They meet by id, never by position.
 * @throws if an id is in one text only; the content check refuses that before, with file and line
 */
export const clauseRows = (own: Document, other: Document): Row[] => {
  const there = Map.groupBy(other.pieces, placeOf);
  const rows = [...Map.groupBy(own.pieces, placeOf)].map(([place, pieces]) => {
    const counterpart = there.get(place);
    if (!counterpart) throw new Error(`No counterpart of ${place}.`);
    there.delete(place);
    return rowOf(pieces, counterpart);
  });
  const [left] = there.keys();
  if (left) throw new Error(`No counterpart of ${left}.`);
  return rows;
};

/**
 * The rows of any other text: one for each paragraph, list or heading where both texts have the same
 * of them under a heading, else one for all that stands under it; a single row where the headings differ.
 */
export const passageRows = (own: Document, other: Document): Row[] => {
  const here = [...Map.groupBy(own.pieces, placeOf)];
  const there = [...Map.groupBy(other.pieces, placeOf)];
  const headings = ({ pieces }: Document): Piece[] => pieces.filter(({ block }) => block.type === "heading");
  const samePlaces =
    here.map(([place]) => place).join() === there.map(([place]) => place).join() &&
    sameShape(headings(own), headings(other));
  if (!samePlaces) return [rowOf(own.pieces, other.pieces)];
  return here.flatMap(([, pieces], index) => {
    const counterpart = there[index]?.[1] ?? [];
    return sameShape(pieces, counterpart)
      ? pieces.map((piece, place) => rowOf([piece], counterpart.slice(place, place + 1)))
      : [rowOf(pieces, counterpart)];
  });
};
