import { languages, type Locale } from "../i18n/locales.ts";
import { dividedText } from "../i18n/syllables.ts";
import { hrefOf } from "../i18n/urls.ts";
import { asTheyAre, element, escaped, inlinesHtml, type Attributes, type Telling } from "./html.ts";
import type { Block, Inline, ListItem } from "./tree.ts";

// A text as it stands on pages. Written here and not in components: most of what a build renders is text,
// and a component for each passage and each word that is marked takes longer than the words (decision 0025).

/** What decides how a text looks on a page. */
export interface Look {
  /** Language of the text. */
  locale: Locale;
  /** Language whose pages links lead to: the reader's. */
  reader: Locale;
  noteLabel: string;
  /** Language of that label: the reader's, unless something else is said. */
  noteLocale?: Locale | undefined;
}

const linkOf = ({ target, term }: Extract<Inline, { type: "link" }>, reader: Locale): Attributes => {
  if (!target.site) return { href: target.url, rel: "noreferrer", class: "outside" };
  const { path, anchor } = target;
  const href = path === undefined ? `#${anchor ?? ""}` : hrefOf(reader, path, anchor);
  return { href, class: term && "term" };
};

const tellingFor = (reader: Locale, words: Telling["words"]): Telling => ({
  words,
  attributesOf: (link) => linkOf(link, reader),
});

/** Words that are read out and looked up as they are: a heading, a name. */
export const nameHtml = (
  inlines: readonly Inline[],
  { locale, reader }: Pick<Look, "locale" | "reader">,
): string => inlinesHtml(inlines, locale, tellingFor(reader, asTheyAre));

/** Running text: long words may be divided. */
const wordsHtml = (inlines: readonly Inline[], { locale, reader }: Look): string =>
  inlinesHtml(inlines, locale, tellingFor(reader, dividedText));

const itemHtml = ({ id, marker, children }: ListItem, cited: boolean, look: Look): string => {
  const [only] = children;
  const mark = marker ? element("span", { class: "marker" }, escaped(marker)) : "";
  if (children.length !== 1 || only?.type !== "paragraph")
    return element("li", { id }, mark + element("div", {}, blocksHtml(children, look)));
  // One paragraph is the item itself; wrapping it would only add weight.
  const words = wordsHtml(only.children, look);
  return element("li", { id }, mark + (cited ? element("span", {}, words) : words));
};

const blockHtml = (block: Block, look: Look): string => {
  switch (block.type) {
    case "heading":
      return element(`h${block.depth}`, { id: block.id }, nameHtml(block.children, look));
    case "paragraph":
      return element("p", {}, wordsHtml(block.children, look));
    case "list": {
      const cited = block.items.some(({ marker }) => marker);
      const items = block.items.map((item) => itemHtml(item, cited, look)).join("");
      return element(block.ordered ? "ol" : "ul", { class: cited ? "cited" : undefined }, items);
    }
    case "quote":
      return element("blockquote", {}, blocksHtml(block.children, look));
    case "note": {
      const { noteLabel, noteLocale = look.reader } = look;
      const { tag: lang, dir } = languages[noteLocale];
      const label = element(
        "p",
        { class: "note-label", ...(noteLocale === look.locale ? {} : { lang, dir }) },
        escaped(noteLabel),
      );
      return element("div", { class: "note", role: "note" }, label + blocksHtml(block.children, look));
    }
  }
};

/** Blocks without the marks of drift, which are no part of the text. */
export const blocksHtml = (blocks: readonly Block[], look: Look): string =>
  blocks.map((block) => blockHtml(block, look)).join("");
