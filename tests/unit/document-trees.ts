import fc from "fast-check";
import { leftoverIn } from "../../src/document/leftovers.ts";
import { locales } from "../../src/i18n/locales.ts";
import type { Block, Inline, ListItem } from "../../src/document/tree.ts";

/** Words of all kinds of letters, and signs that Markdown would read as its own. */
const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("слово", "сөз", "كلمة", "word", "R.3", "50\u00a0%", "2026", "№\u00a07"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ..."# ## - + * ** _ __ ` ~~ > < </Note> <Lang> { } {x} [ ] [x](y) ![ \\ & &amp; | 1. 2) = --- ::: $$ +++ @".split(
        " ",
      ),
      ..."import export import! 1990. x_y_z «a» “b” — … :).".split(" "),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(..."ab*_[]<>{}`~\\!#-.&"), minLength: 1, maxLength: 6 }),
  },
);

/** What looks like formatting that did not come about is refused, so no text has it. */
const value = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(" "))
  .filter((words) => !leftoverIn(words));

/** Between letters, so that marks beside it are marks. */
const framed = value.map((text) => `a ${text} b`);
const text: fc.Arbitrary<Inline> = framed.map((value) => ({ type: "text", value }));

const target = fc.oneof(
  fc.constantFrom(
    { site: true as const, path: "mandate/", anchor: "r-3" },
    { site: true as const, path: undefined, anchor: "section-1" },
    { site: true as const, path: "", anchor: undefined },
  ),
  fc
    .constantFrom("https://example.org/a_(b)?c=1&d=2", "https://example.org/&lt;", "http://example.org/*x*")
    .map((url) => ({ site: false as const, url })),
);

const marked = (inner: fc.Arbitrary<Inline[]>): fc.Arbitrary<Inline> =>
  fc.oneof(
    inner.map((children): Inline => ({ type: "strong", children })),
    inner.map((children): Inline => ({ type: "emphasis", children })),
    fc
      .tuple(fc.constantFrom(...locales), inner)
      .map(([locale, children]): Inline => ({ type: "lang", locale, children })),
  );
const link = (inner: fc.Arbitrary<Inline[]>): fc.Arbitrary<Inline> =>
  fc.tuple(target, inner).map(([to, children]): Inline => ({ type: "link", target: to, line: 0, children }));

/** Text at both ends and between, as the parser leaves no two texts side by side. */
const around = (inner: fc.Arbitrary<Inline>): fc.Arbitrary<Inline[]> =>
  fc
    .tuple(text, fc.array(fc.tuple(inner, text), { maxLength: 2 }))
    .map(([first, rest]) => [first, ...rest.flat()]);

const inlines = around(
  fc.oneof(
    marked(around(link(text.map((one) => [one])))),
    link(around(marked(text.map((one) => [one])))),
    fc.constant<Inline>({ type: "break" }),
  ),
);

const paragraph: fc.Arbitrary<Block> = inlines.map((children) => ({ type: "paragraph", children }));

const list = (item: fc.Arbitrary<Block[]>): fc.Arbitrary<Block> =>
  fc.tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 3 })).map(([ordered, items]) => ({
    type: "list",
    ordered,
    items: items.map((children): ListItem => ({ children })),
  }));

const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 2 });
const holding = (inner: fc.Arbitrary<Block>): fc.Arbitrary<Block[]> =>
  fc
    .tuple(paragraph, fc.option(inner, { nil: undefined }))
    .map(([first, second]) => (second ? [first, second] : [first]));

const inner = fc.oneof(
  paragraph,
  list(paragraphs),
  paragraphs.map((children): Block => ({ type: "quote", children })),
);

/** Any block that a content file can hold, but headings. */
export const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  list(holding(inner)),
  holding(inner).map((children): Block => ({ type: "quote", children })),
  holding(inner).map((children): Block => ({ type: "note", children })),
);

export const heading: fc.Arbitrary<Block> = fc
  .tuple(
    fc.constantFrom(2 as const, 3 as const),
    inlines.map((all) => all.filter(({ type }) => type !== "break")),
  )
  .map(([depth, children]) => ({ type: "heading", depth, id: "", children: joined(children) }));

/** Texts that came side by side are one. */
const joined = (children: Inline[]): Inline[] =>
  children.reduce<Inline[]>((all, one) => {
    const last = all.at(-1);
    return last?.type === "text" && one.type === "text"
      ? [...all.slice(0, -1), { type: "text", value: last.value + one.value }]
      : [...all, one];
  }, []);
