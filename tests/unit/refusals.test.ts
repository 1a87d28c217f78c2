import { expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import { parsed } from "./parsed.ts";

const allowed = "text, ## and ### headings, lists, **bold**, links, quotations, <Note> and <Lang>";
const knownComponents = "only the components <Note> and <Lang>";
const lang = `<Lang tag="…"> with one of ${locales.join(", ")}`;
const balanced = "text in which every tag is closed and every brace has its pair";
const levels = "## for a section and ### for a part of it, outside lists and notes";

// What an author wrote on line 7 of a file, what was expected there and what the message says was found.
test.each([
  ['import x from "./x.js"', allowed, "import or export"],
  ["export const x = 1", allowed, "import or export"],
  ["{1 + 1}", allowed, "a code expression in { }"],
  ["Two is {1 + 1}.", allowed, "a code expression in { }"],
  ["{/* later */}", allowed, "a code expression in { }"],
  ["Text ![words](/x.png)", allowed, "an image"],
  ["| a | b |\n| - | - |\n| 1 | 2 |", allowed, "a table"],
  ["```\ncode\n```", allowed, "a block of code, or lines indented by four spaces"],
  ["Some `code`.", allowed, "code between backquotes"],
  ["***", allowed, "a dividing line"],
  ["~~gone~~", allowed, "struck-out text"],
  ["- [ ] to do", allowed, "a box to tick"],
  ["- [x] done", allowed, "a box to tick"],
  ["3. third", "a numbered list that begins with 1", "a list that begins with 3"],
  ["<script>alert(1)</script>", knownComponents, "<script>"],
  ["Text <script>alert(1)</script>", knownComponents, "<script>"],
  ["<style>body {'{'}</style>", knownComponents, "<style>"],
  ["<div>Text</div>", knownComponents, "<div>"],
  ["Text <b>bold</b>", knownComponents, "<b>"],
  ["Text <br />", knownComponents, "<br>"],
  ["<Warning>\n\nText.\n\n</Warning>", knownComponents, "<Warning>"],
  ["<>Text</>", knownComponents, "an empty tag <>"],
  ["<Note.Inner />", knownComponents, "<Note.Inner>"],
  ['<Note onclick="alert(1)">\n\nText.\n\n</Note>', "<Note> without attributes", "onclick on <Note>"],
  ["<Note {...x}>\n\nText.\n\n</Note>", "<Note> without attributes", "code in the tag <Note>"],
  ["A <Note>remark</Note>.", "<Note> and </Note> each on a line of its own", "<Note> inside a line"],
  ['A <Lang tag="ru" onclick="alert(1)">слово</Lang>', lang, "onclick on <Lang>"],
  ["A <Lang {...x}>слово</Lang>", lang, "code in the tag <Lang>"],
  ["A <Lang>слово</Lang>", lang, "<Lang> without tag"],
  ['A <Lang tag="de">Wort</Lang>', lang, 'tag="de"'],
  [
    '<Lang tag="ru">\n\nТекст.\n\nЕщё.\n\n</Lang>',
    "<Lang> inside a line of text",
    "<Lang> around whole paragraphs",
  ],
  ["# Title", levels, "#, a heading of level 1"],
  ["#### Detail", levels, "####, a heading of level 4"],
  ["> ## Quoted", levels, "a heading inside another block"],
])("%j is refused with its line", (written, expected, found) => {
  const { problems } = parsed(`Text.\n\n${written}\n\nMore.\n`);
  expect(problems).toMatchObject([{ file: "news/forum/kk.mdx", line: 7, expected, found }]);
  expect(problems[0]?.remedy).toMatch(/^[A-Z].+[.>]/);
});

test.each(["<Note>\n\nText.\n", "Text <Lang>", "A brace { alone", "A </Note> alone", "5 <6"])(
  "%j does not close what it opens, and is refused with its line",
  (written) => {
    const { problems } = parsed(`Text.\n\n${written}\n`);
    expect(problems).toMatchObject([
      {
        file: "news/forum/kk.mdx",
        expected: balanced,
        remedy: "Close the tag, or write \\< or \\{ where the sign itself is meant.",
      },
    ]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(7);
  },
);

test.each([
  ["[^1]\n\n[^1]: A remark.", "a footnote"],
  ["[words][place]\n\n[place]: /mandate/", "a link whose address stands elsewhere"],
])("%j is refused where it is used and where it is explained", (written, found) => {
  expect(parsed(`Text.\n\n${written}\n`).problems).toMatchObject([
    { line: 7, found },
    { line: 9, found },
  ]);
});

test("a message names its place once: no line number that counts from another start", () => {
  const [problem] = parsed("Text.\n\n<Note>\n\nText.\n").problems;
  expect(problem?.found).toBe("Expected a closing tag for `<Note>`");
});

test("a comment is refused without the advice to write it as code", () => {
  const [problem] = parsed("Text.\n\n<!-- later -->\n").problems;
  expect(problem).toMatchObject({ line: 7, expected: balanced });
  expect(problem?.found).not.toContain("{/*");
});

test("words right beside the tag of a note are refused with the advice to leave an empty line", () => {
  expect(parsed("Text.\n\n<Note>A doubt.</Note>\n").problems).toMatchObject([
    { line: 7, remedy: "Put an empty line after <Note> and before </Note>." },
  ]);
});

test("every problem of a file is told, not only the first", () => {
  const { problems } = parsed("# Title\n\n![x](/x.png)\n\n[x](javascript:x)\n");
  expect(problems.map(({ line }) => line)).toEqual([5, 7, 9]);
});
