import type { Block, Inline, ListItem } from "./tree.ts";

/**
 * Ids of headings and list items: never from their words, so that they are equal in every language.
 * A numbered heading ("R.3. Advocacy") keeps its number; any other is counted (`section-2`, `section-2-1`).
 */
export interface Numbering {
  heading: (depth: 2 | 3, children: Inline[]) => Extract<Block, { type: "heading" }> | undefined;
  /** Gives ids to the items of a list that stands directly in a clause. */
  list: (list: Extract<Block, { type: "list" }>) => Extract<Block, { type: "list" }>;
}

const counted = (): Numbering => {
  let section = 0;
  let part = 0;
  return {
    heading: (depth, children) => {
      if (depth === 2) {
        section += 1;
        part = 0;
        return { type: "heading", depth, id: `section-${section}`, children };
      }
      part += 1;
      return { type: "heading", depth, id: `section-${section}-${part}`, children };
    },
    list: (list) => list,
  };
};

const numberAt = { 2: /^([A-Z])\.\s+/, 3: /^([A-Z]\.\d+)\.\s+/ } as const;

/** The anchor of a clause number: "R.3" is `r-3`. */
export const anchorOf = (number: string): string => number.toLowerCase().replaceAll(".", "-");

const numbered = (): Numbering => {
  let clause: string | undefined;
  return {
    heading: (depth, children) => {
      const [first, ...rest] = children;
      const match = first?.type === "text" ? numberAt[depth].exec(first.value) : null;
      if (!match?.[1] || first?.type !== "text") return undefined;
      clause = depth === 3 ? match[1] : undefined;
      const label: Inline = { type: "text", value: first.value.slice(match[0].length) };
      return { type: "heading", depth, id: anchorOf(match[1]), number: match[1], children: [label, ...rest] };
    },
    list: (list) => {
      if (!clause) return list;
      const anchor = anchorOf(clause);
      const items = list.items.map((item, index): ListItem => {
        const marker = list.ordered ? String(index + 1) : String.fromCharCode("a".charCodeAt(0) + index);
        return { ...item, id: `${anchor}-${marker}`, marker };
      });
      return { ...list, items };
    },
  };
};

export const numberingFor = (kind: "clauses" | "sections"): Numbering =>
  kind === "clauses" ? numbered() : counted();
