import { languages, type Locale } from "../i18n/locales.ts";
import { runsOf } from "./runs.ts";
import type { Inline } from "./tree.ts";

/** Of an element; what is undefined is left out, what is true has no value. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Any text, as HTML that says the same, between tags or as the value of an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign);

/** @param inside HTML */
export const element = (name: string, attributes: Attributes, inside: string): string => {
  let tag = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) tag += value === true ? ` ${key}` : ` ${key}="${escaped(value)}"`;
  return `<${tag}>${inside}</${name}>`;
};

/** How a text is told: on a page, or to programs that know no page. */
export interface Telling {
  /** What is written for words that are nobody's name; links have names. */
  words: (text: string, locale: Locale) => string;
  attributesOf: (link: Extract<Inline, { type: "link" }>) => Attributes;
}

export const asTheyAre: Telling["words"] = (text) => text;

/** Words with what marks them, where `locale` is the language of the text around. */
export const inlinesHtml = (inlines: readonly Inline[], locale: Locale, telling: Telling): string => {
  let html = "";
  for (const inline of inlines) html += inlineHtml(inline, locale, telling);
  return html;
};

const inlineHtml = (inline: Inline, locale: Locale, telling: Telling): string => {
  switch (inline.type) {
    case "text":
      return runsOf(inline.value, languages[locale].dir)
        .map(({ text, isolated }) =>
          isolated ? `<bdi>${escaped(text)}</bdi>` : escaped(telling.words(text, locale)),
        )
        .join("");
    case "break":
      return "<br>";
    case "strong":
      return element("strong", {}, inlinesHtml(inline.children, locale, telling));
    case "emphasis":
      return element("em", {}, inlinesHtml(inline.children, locale, telling));
    case "lang": {
      const { tag: lang, dir } = languages[inline.locale];
      return element("span", { lang, dir }, inlinesHtml(inline.children, inline.locale, telling));
    }
    case "link": {
      const named = { ...telling, words: asTheyAre };
      return element("a", telling.attributesOf(inline), inlinesHtml(inline.children, locale, named));
    }
  }
};
