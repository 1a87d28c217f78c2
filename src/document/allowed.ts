import { isLocale, locales, type Locale } from "../i18n/locales.ts";

/**
 * The closed list of what an author may use, and the words in which anything else is refused.
 * Content is data: nothing in it is ever run.
 */
export const components = ["Note", "Lang"] as const;

interface Refusal {
  expected: string;
  found: string;
  remedy: string;
}

interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

interface Element {
  name?: string | null;
  attributes: readonly Attribute[];
}

const plain = "text, ## and ### headings, lists, **bold**, links, quotations, <Note> and <Lang>";

const apart = {
  found: "a link whose address stands elsewhere",
  remedy: "Write the address beside the words: [words](https://…).",
};

/** Words are refused only where blocks are expected: on the line of a tag. */
const beside = {
  found: "words on the line of a tag",
  remedy: "Put an empty line after <Note> and before </Note>.",
};

const refusals: Record<string, Pick<Refusal, "found" | "remedy">> = {
  mdxjsEsm: { found: "import or export", remedy: "Remove the line: content is data and cannot load code." },
  mdxFlowExpression: {
    found: "a code expression in { }",
    remedy: "Remove the braces; write \\{ for a brace in a text.",
  },
  mdxTextExpression: {
    found: "a code expression in { }",
    remedy: "Remove the braces; write \\{ for a brace in a text.",
  },
  image: { found: "an image", remedy: "Remove it: pages carry no pictures from content files." },
  imageReference: { found: "an image", remedy: "Remove it: pages carry no pictures from content files." },
  table: { found: "a table", remedy: "Write it as a list." },
  code: {
    found: "a block of code, or lines indented by four spaces",
    remedy: "Remove the indentation or the fence.",
  },
  inlineCode: { found: "code between backquotes", remedy: "Remove the backquotes." },
  thematicBreak: { found: "a dividing line", remedy: "Use a heading to begin a new part." },
  footnoteReference: { found: "a footnote", remedy: "Put the remark into a <Note>." },
  footnoteDefinition: { found: "a footnote", remedy: "Put the remark into a <Note>." },
  checkbox: { found: "a box to tick", remedy: "Remove the [ ] or [x]." },
  linkReference: apart,
  definition: apart,
  text: beside,
  strong: beside,
  emphasis: beside,
  link: beside,
  emptyNote: {
    found: "a note without words",
    remedy: "Write them between <Note> and </Note>, or remove the tags.",
  },
  emptyLang: { found: "<Lang> around nothing", remedy: "Put the words between <Lang> and </Lang>." },
  delete: { found: "struck-out text", remedy: "Remove the ~~ marks." },
};

export const refusalOf = (type: string): Refusal => ({
  expected: plain,
  ...(refusals[type] ?? { found: `"${type}"`, remedy: "Remove it." }),
});

const unknownElement = (name: string | null | undefined): Refusal => ({
  expected: `only the components ${components.map((known) => `<${known}>`).join(" and ")}`,
  found: name ? `<${name}>` : "an empty tag <>",
  remedy: "Remove the tag and keep its text. A < that is meant as a sign is written \\<.",
});

const wrongAttribute = (element: Element, attribute: Attribute, expected: string): Refusal => ({
  expected,
  found: attribute.name ? `${attribute.name} on <${element.name}>` : `code in the tag <${element.name}>`,
  remedy: "Remove it.",
});

/** Checks a `<Note>`. @returns what is wrong, if anything */
export const refusalOfNote = (element: Element): Refusal | undefined => {
  if (element.name !== "Note") {
    return unknownElement(element.name);
  }
  const [first] = element.attributes;
  return first && wrongAttribute(element, first, "<Note> without attributes");
};

/** Checks a `<Lang tag="ru">`. @returns its language, or what is wrong */
export const languageOfLang = (element: Element): { locale: Locale } | Refusal => {
  const expected = `<Lang tag="…"> with one of ${locales.join(", ")}`;
  if (element.name !== "Lang") {
    return element.name === "Note"
      ? {
          expected: "<Note> and </Note> each on a line of its own",
          found: "<Note> inside a line",
          remedy: "Give each tag its own line, with an empty line inside.",
        }
      : unknownElement(element.name);
  }
  const other = element.attributes.find((attribute, index) => attribute.name !== "tag" || index > 0);
  if (other) return wrongAttribute(element, other, expected);
  const value = element.attributes[0]?.value;
  if (!isLocale(value)) {
    return {
      expected,
      found:
        typeof value === "string"
          ? `tag="${value}"`
          : `<Lang> ${value ? "with code for its tag" : "without tag"}`,
      remedy: "Name the language.",
    };
  }
  return { locale: value };
};
