import { runsOf } from "../../document/runs.ts";
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

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const inlineHtml = (inline: Inline, around: Around): string => {
  switch (inline.type) {
    case "text":
      return runsOf(inline.value, languages[around.locale].dir)
        .map(({ text, isolated }) => (isolated ? `<bdi>${escaped(text)}</bdi>` : escaped(text)))
        .join("");
    case "break":
      return "<br>";
    case "strong":
      return `<strong>${inlinesHtml(inline.children, around)}</strong>`;
    case "emphasis":
      return `<em>${inlinesHtml(inline.children, around)}</em>`;
    case "lang": {
      const { tag, dir } = languages[inline.locale];
      const inside = inlinesHtml(inline.children, { ...around, locale: inline.locale });
      return `<span lang="${tag}" dir="${dir}">${inside}</span>`;
    }
    case "link": {
      const { target } = inline;
      const url = target.site
        ? urlOf(hrefOf(around.locale, target.path ?? around.path, target.anchor))
        : target.url;
      return `<a href="${escaped(url)}">${inlinesHtml(inline.children, around)}</a>`;
    }
  }
};

const inlinesHtml = (inlines: readonly Inline[], around: Around): string =>
  inlines.map((inline) => inlineHtml(inline, around)).join("");

const itemHtml = ({ children }: ListItem, around: Around): string => {
  const [only] = children;
  const isLine = children.length === 1 && only?.type === "paragraph";
  return `<li>${isLine ? inlinesHtml(only.children, around) : blocksHtml(children, around)}</li>`;
};

const blockHtml = (block: Block, around: Around): string => {
  switch (block.type) {
    case "heading":
      return `<h${block.depth}>${inlinesHtml(block.children, around)}</h${block.depth}>`;
    case "paragraph":
      return `<p>${inlinesHtml(block.children, around)}</p>`;
    case "list": {
      const name = block.ordered ? "ol" : "ul";
      return `<${name}>${block.items.map((item) => itemHtml(item, around)).join("")}</${name}>`;
    }
    case "quote":
      return `<blockquote>${blocksHtml(block.children, around)}</blockquote>`;
    case "note":
      return `<aside><p><strong>${escaped(around.noteLabel)}</strong></p>${blocksHtml(block.children, around)}</aside>`;
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
  const { tag, dir } = languages[around.locale];
  const last = remarks.map((remark) => `<p>${escaped(remark)}</p>`).join("");
  return `<div lang="${tag}" dir="${dir}">${blocksHtml(blocks, around)}${last}</div>`;
};
