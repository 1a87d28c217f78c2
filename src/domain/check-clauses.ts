import { clausesOf } from "../document/clauses.ts";
import type { Block, Document } from "../document/tree.ts";
import type { Problem } from "../problem.ts";
import type { ContentFile } from "../schemas/read.ts";

interface Opened {
  file: ContentFile;
  document: Document;
}

/** A numbered heading, with the number of items in each list under it. */
interface Entry {
  number: string;
  line: number;
  items: number[];
}

const itemsIn = (blocks: readonly Block[]): number[] =>
  blocks.flatMap((block) => (block.type === "list" ? [block.items.length] : []));

const entriesOf = (document: Document): Entry[] => {
  const lines = new Map(
    document.pieces.map(({ block, line }) => [block.type === "heading" ? block.id : "", line]),
  );
  return clausesOf(document).sections.flatMap((section) => [
    { number: section.number, line: lines.get(section.id) ?? 1, items: itemsIn(section.intro) },
    ...section.clauses.map(({ number, line, blocks }) => ({ number, line, items: itemsIn(blocks) })),
  ]);
};

/** A clause belongs to its section and follows the one before it: R.3 after R.2, all under R. */
const orderProblems = (file: string, entries: readonly Entry[]): Problem[] => {
  let section = "";
  let count = 0;
  return entries.flatMap(({ number, line }) => {
    const expected = number.includes(".") ? `${section}.${count + 1}` : number;
    if (number.includes(".")) count += 1;
    else [section, count] = [number, 0];
    return number === expected
      ? []
      : [
          {
            file,
            line,
            expected: `clause ${expected}`,
            found: `clause ${number}`,
            remedy: "Put the clauses in order, each number once.",
          },
        ];
  });
};

/** The line of the nearest heading before the place where a missing clause belongs. */
const lineBefore = (
  number: string,
  own: readonly Entry[],
  original: readonly Entry[],
): number | undefined => {
  const before = original.slice(
    0,
    original.findIndex((entry) => entry.number === number),
  );
  const lines = new Map(own.map((entry) => [entry.number, entry.line]));
  return lines.get(before.findLast((entry) => lines.has(entry.number))?.number ?? "");
};

const differences = (
  file: string,
  own: readonly Entry[],
  original: readonly Entry[],
  from: string,
): Problem[] => {
  const numbers = own.map(({ number }) => number);
  const missing = original.filter(({ number }) => !numbers.includes(number));
  const surplus = own.filter(({ number }) => !original.some((entry) => entry.number === number));
  const repeated = own.filter(({ number }, index) => numbers.indexOf(number) !== index);
  if (missing.length > 0 || surplus.length > 0 || repeated.length > 0) {
    return [
      ...repeated.map(({ number, line }) => ({
        file,
        line,
        expected: "each clause once",
        found: `clause ${number} a second time`,
        remedy: "Correct the number, or remove the clause.",
      })),
      ...missing.map(({ number }) => ({
        file,
        line: lineBefore(number, own, original),
        expected: `clause ${number}, as in ${from}`,
        found: "no such heading",
        remedy: `Add the heading with the number ${number} and its text.`,
      })),
      ...surplus.map(({ number, line }) => ({
        file,
        line,
        expected: `only the clauses of ${from}`,
        found: `clause ${number}`,
        remedy: "Correct the number, or add the clause to the original first.",
      })),
    ];
  }
  return own.flatMap((entry, index): Problem[] => {
    const there = original[index];
    if (!there) return [];
    if (there.number !== entry.number) {
      const found = `clause ${entry.number}`;
      return [
        {
          file,
          line: entry.line,
          expected: `clause ${there.number}, in the order of ${from}`,
          found,
          remedy: "Move the clause to its place.",
        },
      ];
    }
    const [expected, found] = [
      there.items.join(" and ") || "no list",
      entry.items.join(" and ") || "no list",
    ];
    return expected === found
      ? []
      : [
          {
            file,
            line: entry.line,
            expected: `in clause ${entry.number} a list of ${expected} items, as in ${from}`,
            found,
            remedy: "Add the items that were dropped, or divide them as the original does.",
          },
        ];
  });
};

/** The mandate has the same clauses in the same order in every language, and drops no item of a list. */
export const clauseProblems = (opened: readonly Opened[]): Problem[] => {
  const mandates = opened.filter(({ file }) => file.collection === "mandate");
  const original = mandates.find(({ file }) => file.original);
  if (!original) return [];
  const expected = entriesOf(original.document);
  return mandates.flatMap(({ file, document }) => {
    const entries = entriesOf(document);
    const order = orderProblems(file.file, entries);
    if (order.length > 0 && file === original.file) return order;
    return file === original.file ? [] : differences(file.file, entries, expected, original.file.file);
  });
};
