import { describe, expect, test } from "vitest";
import { anchorOf } from "../../src/document/numbering.ts";
import { blocksOf, parsed } from "./parsed.ts";

const headingsOf = (body: string, numbering: "clauses" | "sections") =>
  blocksOf(body, numbering).flatMap((block) => (block.type === "heading" ? [block] : []));

describe("headings without numbers", () => {
  test("are counted, so that their ids are equal in every language", () => {
    const kk = headingsOf("## Бірінші\n\n### Бөлік\n\n### Бөлік\n\n## Екінші\n\n### Бөлік\n", "sections");
    const en = headingsOf("## One\n\n### Part\n\n### Part\n\n## Two\n\n### Part\n", "sections");
    expect(kk.map(({ id }) => id)).toEqual([
      "section-1",
      "section-1-1",
      "section-1-2",
      "section-2",
      "section-2-1",
    ]);
    expect(en.map(({ id }) => id)).toEqual(kk.map(({ id }) => id));
  });

  test("keep a number that an author wrote as part of their words", () => {
    expect(headingsOf("## B. Words\n", "sections")).toEqual([
      { type: "heading", depth: 2, id: "section-1", children: [{ type: "text", value: "B. Words" }] },
    ]);
  });

  test("leave the items of lists without ids", () => {
    expect(blocksOf("## A\n\n- a\n- b\n")[1]).toMatchObject({
      items: [{ children: [{}] }, { children: [{}] }],
    });
    expect(JSON.stringify(blocksOf("## A\n\n- a\n- b\n")[1])).not.toContain('"id"');
  });
});

describe("headings of clauses", () => {
  test("give their number as their id and keep only their label as words", () => {
    expect(headingsOf("## R. Рөлі\n\n### R.12. **Кеңес** беру\n", "clauses")).toEqual([
      { type: "heading", depth: 2, id: "r", number: "R", children: [{ type: "text", value: "Рөлі" }] },
      {
        type: "heading",
        depth: 3,
        id: "r-12",
        number: "R.12",
        children: [
          { type: "text", value: "" },
          { type: "strong", children: [{ type: "text", value: "Кеңес" }] },
          { type: "text", value: " беру" },
        ],
      },
    ]);
  });

  test.each(["## Role", "## 1. Role", "## r. Role", "## R Role", "## R.1. Role"])(
    "%j is refused as the heading of a section",
    (body) => {
      expect(parsed(body, "clauses").problems).toEqual([
        {
          file: "news/forum/kk.mdx",
          line: 5,
          expected: '"## B. Heading", a letter, a full stop and a space',
          found: "a heading without its number",
          remedy: "Begin the heading with the number that it has in the original.",
        },
      ]);
    },
  );

  test.each(["### Advice", "### R. Advice", "### R.1 Advice", "### R.x. Advice", "### **R.1. Advice**"])(
    "%j is refused as the heading of a clause",
    (body) => {
      expect(parsed(body, "clauses").problems).toMatchObject([
        {
          line: 5,
          expected: '"### B.1. Label", a clause number, a full stop and a space',
          found: "a heading without its number",
        },
      ]);
    },
  );

  test("give their number to the items of their lists: letters, or numbers where the list is numbered", () => {
    const items = (body: string) =>
      blocksOf(body, "clauses").flatMap((block) =>
        block.type === "list" ? block.items.map(({ id, marker }) => [id, marker]) : [],
      );
    expect(items("## R. Role\n\n### R.1. Advice\n\n- a\n- b\n\n### R.2. More\n\n1. a\n2. b\n")).toEqual([
      ["r-1-a", "a"],
      ["r-1-b", "b"],
      ["r-2-1", "1"],
      ["r-2-2", "2"],
    ]);
  });

  test("give no ids to a list before the first clause, nor to a list inside an item", () => {
    const ids = (body: string) =>
      JSON.stringify(blocksOf(body, "clauses").filter(({ type }) => type === "list"));
    expect(ids("## R. Role\n\n- a\n")).not.toContain('"id"');
    expect(ids("## R. Role\n\n### R.1. Advice\n\n- a\n  - deeper\n").match(/"id"/g)).toHaveLength(1);
  });
});

test("the anchor of a clause is its number in small letters with hyphens", () => {
  expect(anchorOf("R.3")).toBe("r-3");
  expect(anchorOf("B")).toBe("b");
});
