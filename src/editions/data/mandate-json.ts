import { textOf, textOfBlocks } from "../../document/text.ts";
import type { Block, Inline, Piece } from "../../document/tree.ts";
import { languages, type Locale } from "../../i18n/locales.ts";
import { hrefOf, paths, urlOf } from "../../i18n/urls.ts";
import { eIdOf } from "./akn-ids.ts";
import { fileNames, fileUrlOf } from "./file-names.ts";
import { licence } from "./licence.ts";
import { targetUrlOf } from "./link-url.ts";
import { originalOf, type Mandate, type MandateText, type Part } from "./mandate.ts";
import type { DataBlock, MandateData, Run } from "./mandate-schema.ts";
import { sourceDataOf } from "./sources.ts";

const runsOf = (inlines: readonly Inline[], locale: Locale): Run[] =>
  inlines.map((inline): Run => {
    switch (inline.type) {
      case "text":
      case "break":
        return inline;
      case "strong":
      case "emphasis":
        return { type: inline.type, runs: runsOf(inline.children, locale) };
      case "link":
        return {
          type: "link",
          url: targetUrlOf(inline.target, locale),
          runs: runsOf(inline.children, locale),
        };
      case "lang":
        return {
          type: "lang",
          tag: languages[inline.locale].tag,
          runs: runsOf(inline.children, locale),
        };
    }
  });

const blockOf = (block: Block, locale: Locale): DataBlock => {
  switch (block.type) {
    // Headings are the titles of parts; the parser lets none stand anywhere else.
    case "heading":
    case "paragraph":
      return { type: "paragraph", runs: runsOf(block.children, locale) };
    case "list":
      return {
        type: "list",
        ordered: block.ordered,
        items: block.items.map(({ children, ...place }) => ({
          ...place,
          blocks: children.map((child) => blockOf(child, locale)),
        })),
      };
    case "quote":
    case "note":
      return { type: block.type, blocks: block.children.map((child) => blockOf(child, locale)) };
  }
};

const piecesOf = (pieces: readonly Piece[], locale: Locale) =>
  pieces.map(({ key, digest, block }) => ({ key, digest, block: blockOf(block, locale) }));

/** One part of the mandate in every language that has it. */
const textsOf = (texts: readonly MandateText[], partIn: (text: MandateText) => Part | undefined) =>
  Object.fromEntries(
    texts.flatMap((text) => {
      const part = partIn(text);
      if (!part) return [];
      const { locale } = text;
      return [
        [
          locale,
          {
            title: textOf(part.title),
            url: urlOf(hrefOf(locale, paths.mandate, part.id)),
            text: textOfBlocks(part.pieces.map(({ block }) => block)),
            pieces: piecesOf(part.pieces, locale),
          },
        ],
      ];
    }),
  );

const languageOf = ({ locale, heading, intro }: MandateText, original: Locale) => ({
  tag: languages[locale].tag,
  dir: languages[locale].dir,
  ...heading,
  ...(locale === original ? {} : { translationOf: original }),
  url: urlOf(hrefOf(locale, paths.mandate)),
  akomaNtoso: fileUrlOf(fileNames.akomaNtoso(locale)),
  intro: piecesOf(intro, locale),
});

/** `mandate.json`: every clause in every language, with all that is known about it. */
export const mandateDataOf = (mandate: Mandate): MandateData => {
  const { texts, original } = mandate;
  const place = ({ id, number }: Part) => ({ id, number, eId: eIdOf(number) });
  return {
    $schema: fileUrlOf(fileNames.schema),
    licence,
    asOf: mandate.asOf,
    original,
    sources: mandate.sources.map(sourceDataOf),
    languages: Object.fromEntries(texts.map((text) => [text.locale, languageOf(text, original)])),
    sections: originalOf(mandate).sections.map((section) => {
      const sectionIn = (text: MandateText) => text.sections.find(({ id }) => id === section.id);
      return {
        ...place(section),
        texts: textsOf(texts, sectionIn),
        clauses: section.clauses.map((clause) => ({
          ...place(clause),
          texts: textsOf(texts, (text) => sectionIn(text)?.clauses.find(({ id }) => id === clause.id)),
        })),
      };
    }),
  };
};
