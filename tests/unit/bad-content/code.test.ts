import { expect, test } from "vitest";
import { message, messagesAfter, replaced } from "../patched-content.ts";

const file = "news/forum-2025/en.mdx";
const allowed = "text, ## and ### headings, lists, **bold**, links, quotations, <Note> and <Lang>";
const known = "only the components <Note> and <Lang>";
const untag = "Remove the tag and keep its text. A < that is meant as a sign is written \\<.";
const close = "Close the tag, or write \\< or \\{ where the sign itself is meant.";
const unbrace = "Remove the braces; write \\{ for a brace in a text.";
const unload = "Remove the line: content is data and cannot load code.";
const paired = "text in which every tag is closed and every brace has its pair";
const languages = '<Lang tag="…"> with one of kk, ky, ru, ar, en';

test.each([
  ['import x from "./x.js"', allowed, "import or export", unload],
  ["export const x = 1", allowed, "import or export", unload],
  ["{1 + 1}", allowed, "a code expression in { }", unbrace],
  ["A {secret} word.", allowed, "a code expression in { }", unbrace],
  ["<script>alert(1)</script>", known, "<script>", untag],
  ["<Warning>\n\nText.\n\n</Warning>", known, "<Warning>", untag],
  ["A <b>bold</b> word.", known, "<b>", untag],
  ["![A picture](/x.png)", allowed, "an image", "Remove it: pages carry no pictures from content files."],
  ["| a | b |\n| - | - |\n| 1 | 2 |", allowed, "a table", "Write it as a list."],
  ['A <Lang tag="kk" onclick="alert(1)">сөз</Lang>.', languages, "onclick on <Lang>", "Remove it."],
  [
    '<Note onclick="alert(1)">\n\nText.\n\n</Note>',
    "<Note> without attributes",
    "onclick on <Note>",
    "Remove it.",
  ],
  ['A <Lang tag="de">Wort</Lang>.', languages, 'tag="de"', "Name the language."],
  [
    "<!-- later -->",
    paired,
    "Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_`",
    close,
  ],
  ["<Note>\n\nText.", paired, "Expected a closing tag for `<Note>`", close],
])("%j", (written, expected, found, remedy) => {
  expect(messagesAfter(replaced(file, "## Topics", `${written}\n\n## Topics`))).toEqual([
    message(`${file}:15`, expected, found, remedy),
  ]);
});
