import { expect, test } from "vitest";
import { parsed } from "./parsed.ts";

const digests = (body: string): string[] => parsed(body).document.pieces.map(({ digest }) => digest);

test("a digest is twelve hexadecimal digits", () => {
  expect(digests("A [link](/news/).")).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/)]);
});

test("a digest stays when the block moves to another line", () => {
  const link = "See [news](/news/).";
  expect(digests(`First.\n\n\n\n${link}\n`)[1]).toBe(digests(`First.\n\n${link}\n`)[1]);
});

test.each([
  ["other words", "See [news](/news/) today."],
  ["another address", "See [news](/partners/)."],
  ["bold words", "See **[news](/news/)**."],
  ["a quotation", "> See [news](/news/)."],
  ["a list", "- See [news](/news/)."],
])("a digest changes with %s", (_, body) => {
  expect(digests(body)).not.toEqual(digests("See [news](/news/)."));
});

test("a change in one block leaves the digests of the others", () => {
  const before = digests("One.\n\nTwo.\n\nThree.\n");
  const after = digests("One.\n\nTwo, changed.\n\nThree.\n");
  expect(after.map((digest, index) => digest === before[index])).toEqual([true, false, true]);
});

test("a digest is kept in ledgers: if the way of making it changes, every translation has to be stamped anew", () => {
  expect(digests("See **[news](/news/)** of <Lang tag='ru'>форум</Lang>.\n\n- a\n- b\n")).toEqual([
    "d6c37e784028",
    "11fd61a4bf7c",
  ]);
});
