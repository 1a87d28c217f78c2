import { linksOf, writtenOf } from "../document/links.ts";
import { textOfBlocks } from "../document/text.ts";
import type { Block, Inline } from "../document/tree.ts";
import type { Problem } from "../problem.ts";
import { hiddenSignIn, withoutHiddenSigns } from "../signs.ts";

/** What is wrong with a translated block, without its place. */
export type Fault = Pick<Problem, "expected" | "found" | "remedy">;

export const unseenFaults = (text: string): Fault[] => {
  const sign = hiddenSignIn(text);
  if (!sign) return [];
  const remedy = "Remove it; the site sets the direction of words by itself.";
  return [{ expected: withoutHiddenSigns, found: `the sign ${sign.name}`, remedy }];
};

const shapesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    switch (block.type) {
      case "heading":
        return [`a heading of level ${block.depth}${block.number ? `, ${block.number}` : ""}`];
      case "paragraph":
        return [];
      case "list":
        return [
          `a ${block.ordered ? "numbered" : "plain"} list of ${block.items.length}`,
          ...block.items.flatMap(({ children }) => shapesIn(children)),
        ];
      case "quote":
      case "note":
        return [`a ${block.type}`, ...shapesIn(block.children)];
    }
  });

const formsIn = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => [
    ...(["strong", "emphasis", "break"].includes(inline.type) ? [inline.type] : []),
    ...("children" in inline ? formsIn(inline.children) : []),
  ]);

const formsInBlock = (block: Block): string[] => {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return formsIn(block.children);
    case "list":
      return block.items.flatMap(({ children }) => children.flatMap(formsInBlock));
    case "quote":
    case "note":
      return block.children.flatMap(formsInBlock);
  }
};

const addressesIn = (block: Block): string[] =>
  linksOf({ pieces: [{ key: "", digest: "", line: 0, block }] }).map(({ target }) =>
    target.site ? writtenOf(target) : target.url,
  );

const latinDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

/** Each number once: "1,5" and "1.5" are one, and a text may repeat a number that its source names once. */
const numbersIn = (block: Block): string[] => [
  ...new Set(
    [...latinDigits(textOfBlocks([block])).matchAll(/\d+(?:[.,\u00a0 ]\d+)*/g)].map(([number]) =>
      number.replace(/\D/g, ""),
    ),
  ),
];

const told = (things: readonly string[]): string => things.join(", ") || "nothing";

interface Comparison {
  what: string;
  source: string[];
  target: string[];
  remedy: string;
}

const faultIn = ({ what, source, target, remedy }: Comparison): Fault[] => {
  const [expected, found] = [told(source.toSorted()), told(target.toSorted())];
  return expected === found ? [] : [{ expected: `${what} of the source: ${expected}`, found, remedy }];
};

/**
 * Where a translated block does not have what its source has: headings, clause numbers, lists and their
 * items; then links, bold words, figures.
 * @param numbers whether figures are compared
 */
export const faultsIn = (source: Block, target: Block, { numbers }: { numbers: boolean }): Fault[] => {
  const [expected, found] = [told(shapesIn([source])), told(shapesIn([target]))];
  if (expected !== found) {
    const remedy = "Keep headings, their numbers, lists and notes as they are in the source.";
    return [{ expected: `the form of the source: ${expected}`, found, remedy }];
  }
  const comparisons: Comparison[] = [
    {
      what: "the links",
      source: addressesIn(source),
      target: addressesIn(target),
      remedy: "Keep every link with its address; translate only its words.",
    },
    {
      what: "the marks",
      source: formsInBlock(source),
      target: formsInBlock(target),
      remedy: "Mark the same words as the source does.",
    },
  ];
  const figures: Comparison = {
    what: "the numbers",
    source: numbersIn(source),
    target: numbersIn(target),
    remedy:
      "Correct the number. If a number is rightly written in words, import again with --numbers-as-written.",
  };
  return [...comparisons, ...(numbers ? [figures] : [])].flatMap(faultIn);
};
