import { asTheyAre, element, escaped, inlinesHtml, type Telling } from "../../document/html.ts";
import type { Block, Inline, ListItem } from "../../document/tree.ts";
import { languages, type Locale } from "../../i18n/locales.ts";
import { hrefOf, urlOf } from "../../i18n/urls.ts";

/** What a text needs to be read away from its page. */
interface Around {
  locale: Locale;
  /** Path of its page, for links to places in the text itself. */
  path: string;
  /** What stands over a remark about the source. */
  noteLabel: string;
}

const tellingOf = ({ locale, path }: Around): Telling => ({
  words: asTheyAre,
  attributesOf: ({ target }) => ({
    href: target.site ? urlOf(hrefOf(locale, target.path ?? path, target.anchor)) : target.url,
  }),
});

const wordsHtml = (inlines: readonly Inline[], around: Around): string =>
  inlinesHtml(inlines, around.locale, tellingOf(around));

const itemHtml = ({ children }: ListItem, around: Around): string => {
  const [only] = children;
  const isLine = children.length === 1 && only?.type === "paragraph";
  return element("li", {}, isLine ? wordsHtml(only.children, around) : blocksHtml(children, around));
};

const blockHtml = (block: Block, around: Around): string => {
  switch (block.type) {
    case "heading":
      return element(`h${block.depth}`, {}, wordsHtml(block.children, around));
    case "paragraph":
      return element("p", {}, wordsHtml(block.children, around));
    case "list": {
      const items = block.items.map((item) => itemHtml(item, around)).join("");
      return element(block.ordered ? "ol" : "ul", {}, items);
    }
    case "quote":
      return element("blockquote", {}, blocksHtml(block.children, around));
    case "note": {
      const label = element("p", {}, element("strong", {}, escaped(around.noteLabel)));
      return element("aside", {}, label + blocksHtml(block.children, around));
    }
  }
};

const blocksHtml = (blocks: readonly Block[], around: Around): string =>
  blocks.map((block) => blockHtml(block, around)).join("");

/**
 * A text as HTML for programs that know neither our styles nor our address: addresses in full,
 * language and direction on the outside and on every word of another language, nothing else.
 * @param remarks plain sentences after the text
 */
export const htmlOf = (blocks: readonly Block[], remarks: readonly string[], around: Around): string => {
  const { tag: lang, dir } = languages[around.locale];
  const last = remarks.map((remark) => element("p", {}, escaped(remark))).join("");
  return element("div", { lang, dir }, blocksHtml(blocks, around) + last);
};
