import { runsOf } from "../../document/runs.ts";
import { anchorsOf } from "../../document/links.ts";
import type { Block, Document, Inline, LinkTarget } from "../../document/tree.ts";
import { languages, type Locale } from "../../i18n/locales.ts";
import { hrefOf, urlOf } from "../../i18n/urls.ts";

/** How Typst is told a language: it knows subtags, not tags. */
export interface Language {
  lang: string;
  region: string | null;
  dir: "ltr" | "rtl";
}

/** Inline pieces as the template reads them: languages and addresses are settled here. */
export type Words =
  | { type: "text"; value: string; isolated: boolean }
  | { type: "strong" | "emphasis"; children: Words[] }
  | { type: "break" }
  | { type: "link"; to: { anchor: string } | { url: string }; children: Words[] }
  | ({ type: "lang"; children: Words[] } & Language);

/** Blocks as the template reads them: the tree of document/tree.ts with its inline pieces as `Words`. */
export type Part =
  | { type: "heading"; depth: 2 | 3; id: string; number: string | null; children: Words[] }
  | { type: "paragraph"; children: Words[] }
  | {
      type: "list";
      ordered: boolean;
      items: { id: string | null; marker: string | null; children: Part[] }[];
    }
  | { type: "quote" | "note"; children: Part[] };

export const languageOf = (locale: Locale): Language => {
  const { language, region } = new Intl.Locale(languages[locale].tag);
  return { lang: language, region: region ?? null, dir: languages[locale].dir };
};

/** Plain words of a language: names and numbers of the other direction are kept apart. */
export const wordsOf = (text: string, dir: Language["dir"]): Words[] =>
  runsOf(text, dir).flatMap(({ text: value, isolated }) =>
    value ? [{ type: "text", value, isolated }] : [],
  );

/** Words that stand in another language, where `foreign` says so, than those around them. */
export const foreignWords = (
  text: string,
  dir: Language["dir"],
  foreign: { lang: string; dir: Language["dir"] } | undefined,
): Words[] => {
  if (!foreign) return wordsOf(text, dir);
  const { language, region } = new Intl.Locale(foreign.lang);
  const children = wordsOf(text, foreign.dir);
  return [{ type: "lang", lang: language, region: region ?? null, dir: foreign.dir, children }];
};

/** Turns one document into parts; links to its own page become links within the file. */
class Setter {
  private readonly locale: Locale;
  private readonly path: string;
  private readonly anchors: ReadonlySet<string>;

  constructor(document: Document, locale: Locale, path: string) {
    this.locale = locale;
    this.path = path;
    this.anchors = new Set(anchorsOf(document));
  }

  private destinationOf(target: LinkTarget): { anchor: string } | { url: string } {
    if (!target.site) return { url: target.url };
    const { path = this.path, anchor } = target;
    if (path === this.path && anchor && this.anchors.has(anchor)) return { anchor };
    return { url: urlOf(hrefOf(this.locale, path, anchor)) };
  }

  words(inlines: readonly Inline[], locale: Locale = this.locale): Words[] {
    return inlines.flatMap((inline): Words[] => {
      switch (inline.type) {
        case "text":
          return wordsOf(inline.value, languages[locale].dir);
        case "break":
          return [{ type: "break" }];
        case "strong":
        case "emphasis":
          return [{ type: inline.type, children: this.words(inline.children, locale) }];
        case "lang":
          return [
            {
              type: "lang",
              ...languageOf(inline.locale),
              children: this.words(inline.children, inline.locale),
            },
          ];
        case "link":
          return [
            {
              type: "link",
              to: this.destinationOf(inline.target),
              children: this.words(inline.children, locale),
            },
          ];
      }
    });
  }

  parts(blocks: readonly Block[]): Part[] {
    return blocks.map((block): Part => {
      switch (block.type) {
        case "heading": {
          const { depth, id, number = null } = block;
          return { type: "heading", depth, id, number, children: this.words(block.children) };
        }
        case "paragraph":
          return { type: "paragraph", children: this.words(block.children) };
        case "list":
          return {
            type: "list",
            ordered: block.ordered,
            items: block.items.map(({ id = null, marker = null, children }) => ({
              id,
              marker,
              children: this.parts(children),
            })),
          };
        case "quote":
        case "note":
          return { type: block.type, children: this.parts(block.children) };
      }
    });
  }
}

/**
 * @param locale language of the text
 * @param path the page of the text, as in i18n/urls.ts
 */
export const partsOf = (document: Document, locale: Locale, path: string): Part[] =>
  new Setter(document, locale, path).parts(document.pieces.map(({ block }) => block));
