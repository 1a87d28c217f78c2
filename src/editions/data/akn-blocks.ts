import type { Block, Inline } from "../../document/tree.ts";
import { languages, type Locale } from "../../i18n/locales.ts";
import { paths } from "../../i18n/urls.ts";
import { counterIn, eIdOf } from "./akn-ids.ts";
import { targetUrlOf } from "./link-url.ts";
import { inLanguage, type Xml } from "./xml.ts";

/** Elements of Akoma Ntoso that hold words. */
export const linesOfAkomaNtoso = ["num", "heading", "p", "block", "listIntroduction", "docTitle"];

type Link = Extract<Inline, { type: "link" }>;

/** A link to a clause is a reference inside of the document, any other leads to the web. */
const linkIn = (parent: Xml, { target }: Link, locale: Locale): Xml => {
  const inMandate = target.site && (target.path ?? paths.mandate) === paths.mandate;
  const number = target.site && inMandate && /^([a-z])(?:-(\d+))?$/.exec(target.anchor ?? "");
  if (!number) return parent.ele("a", { href: targetUrlOf(target, locale) });
  return parent.ele("ref", {
    href: `#${eIdOf([number[1]?.toUpperCase(), number[2]].filter(Boolean).join("."))}`,
  });
};

const wrapper = { strong: "b", emphasis: "i" } as const;

/** @param locale language of the text: links lead to its pages */
export const addInlines = (parent: Xml, inlines: readonly Inline[], locale: Locale): void => {
  for (const inline of inlines) {
    switch (inline.type) {
      case "text":
        parent.txt(inline.value);
        break;
      case "break":
        parent.ele("eol");
        break;
      case "strong":
      case "emphasis":
        addInlines(parent.ele(wrapper[inline.type]), inline.children, locale);
        break;
      case "link":
        addInlines(linkIn(parent, inline, locale), inline.children, locale);
        break;
      case "lang":
        addInlines(parent.ele("span", inLanguage(languages[inline.locale].tag)), inline.children, locale);
        break;
    }
  }
};

type List = Extract<Block, { type: "list" }>;

const addList = (parent: Xml, list: List, eId: string, introduction: Inline[], locale: Locale): void => {
  const blockList = parent.ele("blockList", { eId });
  if (introduction.length > 0)
    addInlines(blockList.ele("listIntroduction", { eId: `${eId}__intro_1` }), introduction, locale);
  list.items.forEach(({ id, marker, children }, index) => {
    const itemId = `${eId}__item_${marker ?? index + 1}`;
    const item = blockList.ele("item", { eId: itemId, ...(id ? { GUID: id } : {}) });
    if (marker) item.ele("num").txt(marker);
    addBlocks(item, children, itemId, locale);
  });
};

/**
 * @param around identifier of the part in which the blocks stand
 * @param locale language of the text
 */
export const addBlocks = (parent: Xml, blocks: readonly Block[], around: string, locale: Locale): void => {
  const next = counterIn(around);
  blocks.forEach((block, index) => {
    switch (block.type) {
      case "heading":
      case "paragraph":
        // The paragraph before a list introduces it.
        if (blocks[index + 1]?.type !== "list")
          addInlines(parent.ele("p", { eId: next("p") }), block.children, locale);
        break;
      case "list": {
        const before = blocks[index - 1];
        const introduction = before?.type === "paragraph" ? before.children : [];
        addList(parent, block, next("list"), introduction, locale);
        break;
      }
      case "quote": {
        const eId = next("block");
        addBlocks(
          parent.ele("block", { name: "quotation" }).ele("subFlow", { name: "quotation", eId }),
          block.children,
          eId,
          locale,
        );
        break;
      }
      case "note": {
        const eId = next("authorialNote");
        addBlocks(
          parent.ele("block", { name: "note" }).ele("authorialNote", { eId, placement: "inline" }),
          block.children,
          eId,
          locale,
        );
        break;
      }
    }
  });
};
