import { describe, expect, test } from "vitest";
import { clauseRows, passageRows, type Row } from "../../src/document/beside.ts";
import { textOf, textOfBlocks } from "../../src/document/text.ts";
import type { Document } from "../../src/document/tree.ts";
import { pairsOf } from "../../src/domain/site.ts";
import { locales } from "../../src/i18n/locales.ts";
import { parsed } from "./parsed.ts";
import { removed } from "./patched-content.ts";
import { siteAfter } from "./site.ts";

const clauses = (body: string): Document => parsed(body, "clauses").document;
const passages = (body: string): Document => parsed(body).document;

/** The rows as a reader sees them. */
const shown = (rows: readonly Row[]): [string, string][] =>
  rows.map(({ own, other }) => [textOfBlocks(own), textOfBlocks(other)]);

describe("clauses", () => {
  const own = clauses(
    "Start.\n\n## B. Ground\n\nIntro.\n\n### B.1. Aim\n\nOne.\n\nTwo.\n\n### B.2. Place\n\nThree.\n",
  );

  test("stand in one row with the clause of the same number, however much each says", () => {
    const other = clauses("Début.\n\n## B. Base\n\n### B.1. But\n\nUn et deux.\n\n### B.2. Lieu\n\nTrois.\n");
    expect(shown(clauseRows(own, other))).toEqual([
      ["Start.", "Début."],
      ["Ground\nIntro.", "Base"],
      ["Aim\nOne.\nTwo.", "But\nUn et deux."],
      ["Place\nThree.", "Lieu\nTrois."],
    ]);
  });

  test("meet by number where the order differs: the reader's text leads", () => {
    const other = clauses("Début.\n\n## B. Base\n\n### B.2. Lieu\n\nTrois.\n\n### B.1. But\n\nUn.\n");
    expect(shown(clauseRows(own, other)).slice(2)).toEqual([
      ["Aim\nOne.\nTwo.", "But\nUn."],
      ["Place\nThree.", "Lieu\nTrois."],
    ]);
  });

  test("without a counterpart are no rows, on whichever side", () => {
    const other = clauses("Début.\n\n## B. Base\n\n### B.1. But\n\nUn.\n");
    expect(() => clauseRows(own, other)).toThrow("No counterpart of b-2.");
    expect(() => clauseRows(other, own)).toThrow("No counterpart of b-2.");
  });

  test("keep the anchors of their items on the reader's side alone", () => {
    const list = clauses("## B. Ground\n\n### B.1. Aim\n\n- first\n- second\n");
    const [, row] = clauseRows(list, list);
    const ids = (blocks: Row["own"]) =>
      blocks.flatMap((block) =>
        block.type === "list" ? block.items.map(({ id, marker }) => [id, marker]) : [],
      );
    expect(ids(row?.own ?? [])).toEqual([
      ["b-1-a", "a"],
      ["b-1-b", "b"],
    ]);
    expect(ids(row?.other ?? [])).toEqual([
      [undefined, "a"],
      [undefined, "b"],
    ]);
  });
});

describe("passages", () => {
  const own = passages("One.\n\nTwo.\n\n## Topic\n\n- a\n- b\n\nThree.\n\n## End\n\nFour.\n");

  test("stand paragraph beside paragraph where both texts have the same blocks", () => {
    const other = passages("Un.\n\nDeux.\n\n## Sujet\n\n- x\n- y\n\nTrois.\n\n## Fin\n\nQuatre.\n");
    expect(shown(passageRows(own, other))).toEqual([
      ["One.", "Un."],
      ["Two.", "Deux."],
      ["Topic", "Sujet"],
      ["a\nb", "x\ny"],
      ["Three.", "Trois."],
      ["End", "Fin"],
      ["Four.", "Quatre."],
    ]);
  });

  test.each([
    [
      "a paragraph more",
      "Un.\n\nDeux.\n\n## Sujet\n\n- x\n- y\n\nTrois.\n\nPlus.\n\n## Fin\n\nQuatre.\n",
      "Sujet\nx\ny\nTrois.\nPlus.",
    ],
    [
      "a longer list",
      "Un.\n\nDeux.\n\n## Sujet\n\n- x\n- y\n- z\n\nTrois.\n\n## Fin\n\nQuatre.\n",
      "Sujet\nx\ny\nz\nTrois.",
    ],
    [
      "a numbered list",
      "Un.\n\nDeux.\n\n## Sujet\n\n1. x\n2. y\n\nTrois.\n\n## Fin\n\nQuatre.\n",
      "Sujet\nx\ny\nTrois.",
    ],
    [
      "a quotation",
      "Un.\n\nDeux.\n\n## Sujet\n\n- x\n- y\n\n> Trois.\n\n## Fin\n\nQuatre.\n",
      "Sujet\nx\ny\nTrois.",
    ],
  ])("under one heading are one row where the other text has %s; the rest stays apart", (_, body, text) => {
    expect(shown(passageRows(own, passages(body)))).toEqual([
      ["One.", "Un."],
      ["Two.", "Deux."],
      ["Topic\na\nb\nThree.", text],
      ["End", "Fin"],
      ["Four.", "Quatre."],
    ]);
  });

  test.each([
    ["fewer headings", "Un.\n\n## Sujet\n\nTrois.\n"],
    ["a heading of another level", "Un.\n\nDeux.\n\n## Sujet\n\n- x\n- y\n\nTrois.\n\n### Fin\n\nQuatre.\n"],
  ])("are one row of both whole texts where the other has %s", (_, body) => {
    const other = passages(body);
    expect(shown(passageRows(own, other))).toEqual([
      [
        textOfBlocks(own.pieces.map(({ block }) => block)),
        textOfBlocks(other.pieces.map(({ block }) => block)),
      ],
    ]);
  });

  test("lose nothing of the reader's headings and anchors", () => {
    const headings = passageRows(own, own).flatMap((row) =>
      row.own.flatMap((block) => (block.type === "heading" ? [[block.id, textOf(block.children)]] : [])),
    );
    expect(headings).toEqual([
      ["section-1", "Topic"],
      ["section-2", "End"],
    ]);
  });
});

describe("pairs", () => {
  test("are all that two languages can form, in both orders", () => {
    const pairs = pairsOf(siteAfter().mandate).map(({ reader, other }) => `${reader} ${other}`);
    expect(new Set(pairs).size).toBe(locales.length * (locales.length - 1));
    expect(pairs.filter((pair) => new Set(pair.split(" ")).size === 1)).toEqual([]);
  });

  test("have no language in which there is no text", () => {
    const [item] = siteAfter(removed("news/forum-2025/ky.mdx")).news;
    const pairs = item ? pairsOf(item) : [];
    expect(pairs).toHaveLength(4 * 3);
    expect(pairs.filter(({ reader, other }) => reader === "ky" || other === "ky")).toEqual([]);
  });
});
