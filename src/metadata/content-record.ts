import type { Locale } from "../i18n/locales.ts";

/** A name and where the site tells of what bears it. */
export interface Named {
  name: string;
  url: string;
}

/** An organisation of the directory, as far as the sources tell. */
export interface OrganisationRecord {
  /** From the vocabulary, such as `ngo-network`. */
  type: string;
  /** Its name in the language of the source, where the page shows another. */
  originalName?: string | undefined;
  /** Names of the countries where it works. */
  areas: readonly string[];
  partOf: readonly Named[];
  supportedBy: readonly Named[];
}

/** What only a page with a text of its own has to say, in the language of the text. */
export interface TextRecord {
  kind: "mandate" | "news" | "partners" | "publications";
  /** Language in which the text was written first. */
  original: Locale;
  /** The day, month or year that the text tells of: "2017-04". Never the day on which it was published. */
  tellsOf?: string | undefined;
  topics: readonly string[];
  places: readonly string[];
  sources: readonly { name: string; locale: Locale; url?: string | undefined }[];
  /** Address of the licence. */
  licence: string;
  organisation?: OrganisationRecord | undefined;
}

/** What the page of the glossary has to say: its terms, each with its place on the page. */
export interface GlossaryRecord {
  kind: "glossary";
  terms: readonly Named[];
}

export type ContentRecord = TextRecord | GlossaryRecord;

/** Whether a page shows a text, with a source and an original. */
export const isText = (content: ContentRecord | undefined): content is TextRecord =>
  content !== undefined && content.kind !== "glossary";
