import type { Block, Document, Inline, Piece } from "./tree.ts";

/** A clause of the mandate: its number, what it is called, what it says. */
export interface Clause {
  id: string;
  number: string;
  label: Inline[];
  line: number;
  blocks: Block[];
}

/** A section of a document: the blocks before its first clause, and its clauses. */
export interface Section {
  id: string;
  number: string;
  title: Inline[];
  intro: Block[];
  clauses: Clause[];
}

/** A document whose headings carry numbers, as sections of clauses. */
export interface ClauseDocument {
  intro: Block[];
  sections: Section[];
}

const place = (result: ClauseDocument, { block, line }: Piece): void => {
  const section = result.sections.at(-1);
  if (block.type === "heading" && block.number) {
    const { id, number, children } = block;
    if (block.depth === 2) result.sections.push({ id, number, title: children, intro: [], clauses: [] });
    else section?.clauses.push({ id, number, label: children, line, blocks: [] });
    return;
  }
  const clause = section?.clauses.at(-1);
  (clause?.blocks ?? section?.intro ?? result.intro).push(block);
};

export const clausesOf = (document: Document): ClauseDocument => {
  const result: ClauseDocument = { intro: [], sections: [] };
  for (const piece of document.pieces) place(result, piece);
  return result;
};
