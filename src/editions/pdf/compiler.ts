import { typeset } from "../typesetting.ts";
import type { Language, Part, Words } from "./values.ts";

/** Everything a PDF says. */
export interface Values extends Language {
  /** For the window of a reader, and what finds files: plain text. */
  name: string;
  description: string;
  section: "mandate" | "news" | "publications";
  /** Name of the site, at the head of the first page. */
  site: Words[];
  kicker: Words[];
  title: Words[];
  lead: Words[];
  /** Date of an event, or of what larger work this is a part. */
  meta: Words[];
  /** Whether a list of contents stands before the text. */
  contents: boolean;
  noteLabel: string;
  parts: Part[];
  facts: {
    label: string;
    facts: { term: string; values: { words: Words[]; url: string | null; note: Words[] }[] }[];
    remarks: Words[][];
  };
  /** Page number in words, with {page} and {pages}. */
  pageOf: string;
  /** Digits of page numbers, as a numbering pattern of Typst. */
  digits: "1" | "١";
  address: string;
}

/**
 * A tagged PDF (PDF/UA-1).
 * @throws TypesettingError where a sign stands in none of the typefaces, or a part cannot be tagged
 */
export const pdfFrom = (values: Values): Buffer =>
  typeset("src/editions/pdf/template.typ", values, (compiler, document) =>
    compiler.pdf(document, { pdfStandard: "ua-1" }),
  );
