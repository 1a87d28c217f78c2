import { expect, test } from "vitest";
import { fieldsOf, partsOf, type Fields, type Parts } from "../../src/schemas/frontmatter.ts";
import { isProblem } from "../../src/schemas/identity.ts";

const file = "news/forum/kk.mdx";

const parts = (source: string): Parts => {
  const result = partsOf(file, source);
  if (isProblem(result)) throw new Error(result.found);
  return result;
};

const fields = (text: string, firstLine = 2): Fields => {
  const result = fieldsOf(file, text, firstLine);
  if (isProblem(result)) throw new Error(result.found);
  return result;
};

test("a file is divided into its front matter and its body, each with its first line", () => {
  expect(parts("---\ntitle: A\nsummary: B\n---\n\nText.\n")).toEqual({
    frontmatter: "title: A\nsummary: B",
    frontmatterLine: 2,
    body: "\nText.\n",
    bodyLine: 5,
  });
});

test("line ends of Windows change neither fields nor line numbers", () => {
  const { frontmatter, body, bodyLine } = parts("---\r\ntitle: A\r\nsummary: B\r\n---\r\nText.\r\n");
  expect(fields(frontmatter).data).toEqual({ title: "A", summary: "B" });
  expect({ body, bodyLine }).toEqual({ body: "Text.\r\n", bodyLine: 5 });
});

test("a dividing line in the body does not end the front matter again", () => {
  expect(parts("---\ntitle: A\n---\nText.\n\n---\n\nMore.\n").body).toBe("Text.\n\n---\n\nMore.\n");
});

test("the invisible mark that some editors put before a file is no part of it", () => {
  expect(parts("\uFEFF---\ntitle: A\n---\nText.\n")).toMatchObject({ frontmatter: "title: A", bodyLine: 4 });
});

test("a file may end with its front matter", () => {
  expect(parts("---\ntitle: A\n---").body).toBe("");
});

test.each(["", "Text.\n", "\n---\ntitle: A\n---\n", "---\ntitle: A\n", "--- \ntitle: A\n---\n"])(
  "the file %j has no front matter, and its author is told so",
  (source) => {
    expect(partsOf(file, source)).toEqual({
      file,
      line: 1,
      expected: 'front matter between two lines of "---" at the top of the file',
      found: JSON.stringify(source.slice(0, 20)),
      remedy: "Start the file with ---, the fields (title, summary, …), and --- again.",
    });
  },
);

test("every field knows its line in the file", () => {
  const { lineOf } = fields("title: A\n\nrelations:\n  partnerOf:\n    - one\n    - two\ntopics: [a, b]");
  expect(lineOf(["title"])).toBe(2);
  expect(lineOf(["relations", "partnerOf", 0])).toBe(6);
  expect(lineOf(["relations", "partnerOf", 1])).toBe(7);
  expect(lineOf(["topics", 1])).toBe(8);
});

test("a field that is missing has the line of the nearest field around it", () => {
  const { lineOf } = fields("title: A\nrelations:\n  partnerOf: [one]\n");
  expect(lineOf(["relations", "partOf", 0])).toBe(4);
  expect(lineOf(["summary"])).toBe(2);
  expect(lineOf([])).toBe(2);
});

test("a date stays the text that was written", () => {
  expect(fields("date: 2024-02-30\nasOf: 2024-03").data).toEqual({ date: "2024-02-30", asOf: "2024-03" });
});

test("front matter without a field is a mapping without a field", () => {
  expect(fields("# nothing yet").data).toEqual({});
});

test.each([
  ["title: Forum: the first", 2],
  ['summary: B\ntitle: "Forum" the first', 3],
  ["title: A\n\nsummary: [a, b", 4],
])("broken YAML %j is told with its line in the file", (text, line) => {
  expect(fieldsOf(file, text, 2)).toMatchObject({
    file,
    line,
    expected: 'YAML fields of the form "name: value"',
    remedy: "Put a value that contains a colon, or starts with a quotation mark, between double quotes.",
  });
});

test("a message about broken YAML names no second line, which would count from another place", () => {
  expect(fieldsOf(file, "title: Forum: the first", 2)).toMatchObject({
    found: "Nested mappings are not allowed in compact mappings",
  });
});
