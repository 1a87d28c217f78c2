import { expect, test } from "vitest";
import { blocksOf, parsed } from "./parsed.ts";

const text = (value: string) => ({ type: "text", value });
const paragraph = (value: string) => ({ type: "paragraph", children: [text(value)] });

test.each([
  ["A paragraph.", [paragraph("A paragraph.")]],
  [
    "**bold** and *stressed*",
    [
      {
        type: "paragraph",
        children: [
          { type: "strong", children: [text("bold")] },
          text(" and "),
          { type: "emphasis", children: [text("stressed")] },
        ],
      },
    ],
  ],
  ["one\\\ntwo", [{ type: "paragraph", children: [text("one"), { type: "break" }, text("two")] }]],
  ["> quoted", [{ type: "quote", children: [paragraph("quoted")] }]],
  [
    "- one\n- two",
    [
      {
        type: "list",
        ordered: false,
        items: [{ children: [paragraph("one")] }, { children: [paragraph("two")] }],
      },
    ],
  ],
  ["1. one", [{ type: "list", ordered: true, items: [{ children: [paragraph("one")] }] }]],
  ["<Note>\n\nA doubt.\n\n</Note>", [{ type: "note", children: [paragraph("A doubt.")] }]],
  [
    'The word <Lang tag="ar">كلمة</Lang>.',
    [
      {
        type: "paragraph",
        children: [text("The word "), { type: "lang", locale: "ar", children: [text("كلمة")] }, text(".")],
      },
    ],
  ],
  [
    "See [B.1](/mandate/#b-1).",
    [
      {
        type: "paragraph",
        children: [
          text("See "),
          {
            type: "link",
            line: 5,
            target: { site: true, path: "mandate/", anchor: "b-1" },
            children: [text("B.1")],
          },
          text("."),
        ],
      },
    ],
  ],
  ["A brace \\{ and a sign \\< and &amp;", [paragraph("A brace { and a sign < and &")]],
])("%j is read as a tree", (body, blocks) => {
  expect(blocksOf(body)).toEqual(blocks);
});

test.each([
  ["50 %", "50\u00a0%"],
  ["№ 12", "№\u00a012"],
  ["2024 ж. мен 2025 г.", "2024\u00a0ж. мен 2025\u00a0г."],
  ["50% of 12 people, No 3", "50% of 12 people, No 3"],
])("in %j a line cannot end where it must not", (body, value) => {
  expect(blocksOf(body)).toEqual([paragraph(value)]);
});

test("every block has a place that is the same in every language", () => {
  const { document } = parsed("Start.\n\nMore.\n\n## A\n\nOne.\n\n- two\n\n### B\n\nThree.\n");
  expect(document.pieces.map(({ key }) => key)).toEqual([
    "start/1",
    "start/2",
    "section-1",
    "section-1/1",
    "section-1/2",
    "section-1-1",
    "section-1-1/1",
  ]);
});

test("every block knows its line in the file", () => {
  const { document } = parsed("\nStart.\n\n## A\n\n- one\n- two\n");
  expect(document.pieces.map(({ line }) => line)).toEqual([6, 8, 10]);
});

test("an empty body is an empty document", () => {
  expect(parsed("")).toEqual({ document: { pieces: [] }, problems: [] });
});

test("words of another language alone on their line are a paragraph", () => {
  const { document, problems } = parsed('<Lang tag="ru">Слово</Lang>\n\n- <Lang tag="ru">Слово</Lang>\n');
  expect(problems).toEqual([]);
  const words = { type: "lang", locale: "ru", children: [{ type: "text", value: "Слово" }] };
  expect(document.pieces.map(({ block }) => block)).toMatchObject([
    { type: "paragraph", children: [words] },
    { type: "list", items: [{ children: [{ type: "paragraph", children: [words] }] }] },
  ]);
});
