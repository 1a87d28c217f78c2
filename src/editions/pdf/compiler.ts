import { resolve } from "node:path";
import { reasonOf, typesetter } from "../typesetting.ts";
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

const template = resolve("src/editions/pdf/template.typ");

/** Why a text could not be set, in Typst's words. */
export class PdfError extends Error {
  override name = "PdfError";
}

/**
 * A tagged PDF (PDF/UA-1). The words go to Typst as data and never become its code; equal words
 * give equal bytes.
 * @throws PdfError where a sign stands in none of the typefaces, or a part cannot be tagged
 */
export const pdfFrom = (values: Values): Buffer => {
  const { compiler, colours } = typesetter();
  try {
    const compiled = compiler.compile({
      mainFilePath: template,
      inputs: { values: JSON.stringify(values), colours },
      resetRead: true,
    });
    if (!compiled.result) throw compiled.takeError();
    return compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
  } catch (error) {
    throw new PdfError(reasonOf(compiler, error), { cause: error });
  } finally {
    compiler.evictCache(10);
  }
};
