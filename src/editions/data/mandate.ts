import { clausesOf } from "../../document/clauses.ts";
import type { Document, Inline, Piece } from "../../document/tree.ts";
import { languagesOf, type Heading, type Site } from "../../domain/site.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { ContentFile } from "../../schemas/read.ts";
import { sourcesOf, type Source } from "./sources.ts";

/** A clause, or a section without its clauses, with the blocks that stand in it. */
export interface Part {
  id: string;
  number: string;
  /** What it is called. */
  title: Inline[];
  pieces: Piece[];
}

/** The mandate in one language. */
export interface MandateText {
  locale: Locale;
  heading: Heading;
  /** The pieces before the first section. */
  intro: Piece[];
  sections: (Part & { clauses: Part[] })[];
}

/** The mandate in every language that has a text of its own: what stands in for a missing one is no data. */
export interface Mandate {
  original: Locale;
  /** The date the facts stand for, or "undated". */
  asOf: string;
  sources: Source[];
  texts: MandateText[];
}

const textIn = (locale: Locale, heading: Heading, document: Document): MandateText => {
  const inPlaces = Map.groupBy(
    document.pieces.filter(({ block }) => block.type !== "heading"),
    ({ key }) => key.split("/")[0],
  );
  const piecesAt = (place: string): Piece[] => inPlaces.get(place) ?? [];
  return {
    locale,
    heading,
    intro: piecesAt("start"),
    sections: clausesOf(document).sections.map(({ id, number, title, clauses }) => ({
      id,
      number,
      title,
      pieces: piecesAt(id),
      clauses: clauses.map(({ label, ...clause }) => ({
        id: clause.id,
        number: clause.number,
        title: label,
        pieces: piecesAt(clause.id),
      })),
    })),
  };
};

/** @param bodyOf reads the text of a content file */
export const mandateOf = (
  { mandate, documents }: Site,
  bodyOf: (file: ContentFile) => Document,
): Mandate => ({
  original: mandate.original,
  asOf: mandate.facts.asOf,
  sources: sourcesOf(mandate.facts.documents, documents),
  texts: languagesOf(mandate).flatMap((locale) => {
    const heading = mandate.headings[locale];
    const file = mandate.files[locale];
    return heading && file ? [textIn(locale, heading, bodyOf(file))] : [];
  }),
});

/** The text that the others follow. */
export const originalOf = ({ original, texts }: Mandate): MandateText => {
  const text = texts.find(({ locale }) => locale === original);
  if (!text) throw new Error(`The mandate has no text in its original language, ${original}.`);
  return text;
};
