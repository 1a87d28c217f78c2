import { expect, test } from "vitest";
import { clausesOf } from "../../src/document/clauses.ts";
import { textOf, textOfBlocks } from "../../src/document/text.ts";
import { parsed } from "./parsed.ts";

const body = `Before.

## B. Background

Intro of B.

### B.1. Aim

First.

- item

### B.2. Regions

Second.

## R. Role

### R.1. Advice

Third.
`;

const { intro, sections } = clausesOf(parsed(body, "clauses").document);

test("what stands before the first section introduces the whole", () => {
  expect(textOfBlocks(intro)).toBe("Before.");
});

test("a section has its number, its title, its introduction and its clauses", () => {
  expect(
    sections.map((section) => ({
      id: section.id,
      number: section.number,
      title: textOf(section.title),
      intro: textOfBlocks(section.intro),
      clauses: section.clauses.map(({ number }) => number),
    })),
  ).toEqual([
    { id: "b", number: "B", title: "Background", intro: "Intro of B.", clauses: ["B.1", "B.2"] },
    { id: "r", number: "R", title: "Role", intro: "", clauses: ["R.1"] },
  ]);
});

test("a clause has its anchor, its label, its line and all that follows up to the next", () => {
  const clause = sections[0]?.clauses[0];
  expect(clause).toMatchObject({ id: "b-1", number: "B.1", line: 11 });
  expect(textOf(clause?.label ?? [])).toBe("Aim");
  expect(textOfBlocks(clause?.blocks ?? [])).toBe("First.\nitem");
});
