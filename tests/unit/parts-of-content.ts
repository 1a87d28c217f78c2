import fc from "fast-check";

/** Pieces of Markdown, MDX and HTML, whole and broken, so that chance meets the syntax more often. */
const syntax = fc.constantFrom(
  ...'# |## |### |B. |B.1. |- |1. |> |<|</|>|/>|<Note>|</Note>|<Lang tag="ru">|</Lang>|{|}|import |export |[|](|)'.split(
    "|",
  ),
  ..."/mandate/#r-3 javascript: ![ ` ``` **  * _ ~~ [^1] [^1]: <!-- --> --- :::a $$ +++ &nbsp; \\ www.a.org".split(
    " ",
  ),
  ...[
    "|",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "    ",
    " ",
    "\u00a0",
    "\u0000",
    "\ud800",
    "😀",
    "text",
    "сөз",
    "نص",
    "20 %",
  ],
);

/** What would run, load or send something if it came through. */
const harm = fc.constantFrom(
  "<script>alert(1)</script>",
  "&lt;script&gt;",
  "\\<script>alert(1)\\</script>",
  '"><img src=x onerror=alert(1)>',
  "\\<img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "[a](javascript:alert(1))",
  '[a](https://a.org/"onclick=alert(1))',
  "[a](https://a.org/?'\\<b>&quot;)",
  '[a](/mandate/#"onfocus="x)',
  "[a](#b-1'%22>)",
  "[a](data:text/html,x)",
  "[a](//a.org/)",
  "![a](https://a.org/a.png)",
  "\\</p>\\</main>\\<iframe src=//a.org>",
  "&#60;meta http-equiv=refresh&#62;",
  "\\<style>*{}\\</style>",
  "\\<form action=https://a.org>",
  "\\<!--",
  "]]>",
  '<Lang tag="ar">حق</Lang>',
  "a\\\nb",
  "حق UN Women حق",
  "**a**",
  "*a*",
  "- a\n- b\n",
  "> a\n",
  "\n\n## A\n\n",
  "<Note>\n\na\n\n</Note>\n\n",
  "[a](https://a.org/)",
);

/** Bodies of content files: any signs at all, and signs that mean something. */
export const bodies = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(syntax, { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.array(fc.oneof(syntax, harm, harm), { maxLength: 20 }).map((pieces) => pieces.join("")),
);

/** Values of fields that a page shows. */
export const values = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.oneof(syntax, harm), { maxLength: 6 }).map((pieces) => pieces.join(" ")),
);
