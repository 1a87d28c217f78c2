import { textOf } from "../../document/text.ts";
import type { Block, Inline, Piece } from "../../document/tree.ts";
import type { MandateText, Part } from "./mandate.ts";

/** The smallest piece that is translated as one: a title, a paragraph, an item of a list. */
export interface Unit {
  /** The same in every language: `r-3`, `r-3/1`, `s-3-4`. */
  id: string;
  kind: "title" | "summary" | "heading" | "paragraph" | "item" | "quote" | "note";
  /** Number of the clause or section; nothing before the first. */
  number?: string;
  text: string;
}

type Place = Omit<Unit, "text">;

const unitOf = (place: Place, inlines: readonly Inline[]): Unit => ({ ...place, text: textOf(inlines) });

/** A block that holds others hands its own id down where it holds just one. */
const unitsIn = (blocks: readonly Block[], place: Place): Unit[] =>
  blocks.flatMap((block, index): Unit[] => {
    const own = blocks.length === 1 ? place : { ...place, id: `${place.id}.${index + 1}` };
    switch (block.type) {
      case "heading":
      case "paragraph":
        return [unitOf(own, block.children)];
      case "list":
        return block.items.flatMap(({ id, children }, item) =>
          unitsIn(children, { ...own, kind: "item", id: id ?? `${own.id}.${item + 1}` }),
        );
      case "quote":
      case "note":
        return unitsIn(block.children, { ...own, kind: block.type });
    }
  });

const unitsOfPieces = (pieces: readonly Piece[], place: Pick<Unit, "number">): Unit[] =>
  pieces.flatMap(({ key, block }) => unitsIn([block], { ...place, id: key, kind: "paragraph" }));

const unitsOfPart = ({ id, number, title, pieces }: Part): Unit[] => [
  unitOf({ id, number, kind: "heading" }, title),
  ...unitsOfPieces(pieces, { number }),
];

/** Every unit of the mandate in one language, in reading order. */
export const unitsOf = ({ heading, intro, sections }: MandateText): Unit[] => [
  { id: "title", kind: "title", text: heading.title },
  { id: "summary", kind: "summary", text: heading.summary },
  ...unitsOfPieces(intro, {}),
  ...sections.flatMap((section) => [...unitsOfPart(section), ...section.clauses.flatMap(unitsOfPart)]),
];
