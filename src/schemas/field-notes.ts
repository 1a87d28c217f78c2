import type { z } from "zod";
import type { originalSchemas, wordsSchema } from "./fields.ts";
import type { documentSchema, glossarySchema, GlossaryName } from "./records.ts";
import type { eventSchema, EventWords, personSchema, PersonWords } from "./records.ts";
import type { Locale } from "../i18n/locales.ts";

type Keys<Value> = Value extends unknown ? keyof Value : never;

/** Every field of a file in the content folder, but vocabularies. */
export type FieldName = Exclude<
  | Keys<z.output<(typeof originalSchemas)[keyof typeof originalSchemas]>>
  | Keys<z.output<typeof wordsSchema>>
  | Keys<z.output<typeof documentSchema>>
  | Keys<z.output<typeof glossarySchema>>
  | Keys<z.output<typeof personSchema>>
  | Keys<z.output<typeof eventSchema>>
  | keyof GlossaryName
  | keyof PersonWords
  | keyof EventWords,
  Locale
>;

interface FieldNote {
  /** What it is, in plain words for those who write. */
  what: string;
  /** How a value looks; `TODO` is refused by the check until it is replaced. */
  example: string;
}

const name = "the name of a folder in content/partners";

/** What each field is: THE place for it; whoever asks an author for a field says it in these words. */
export const fieldNotes: Readonly<Record<FieldName, FieldNote>> = {
  title: { what: "What the text is called, up to 200 characters.", example: "TODO" },
  summary: { what: "One sentence for lists and search results, up to 260 characters.", example: "TODO" },
  workingTitle: {
    what: "true where no official name was found in this language.",
    example: "true",
  },
  source: { what: "The language of the original.", example: "TODO" },
  documents: {
    what: "The source documents it rests on: names of files in content/documents.",
    example: "[TODO]",
  },
  asOf: {
    what: 'The date for which the facts stand: "2017-04", "2024-03-11", or undated.',
    example: "TODO",
  },
  topics: { what: "Topics from content/vocabulary.", example: "[TODO]" },
  countries: { what: "Countries from content/vocabulary.", example: "[TODO]" },
  date: {
    what: 'The date, as exact as it is known: "2026", "2026-03", "2026-03-11". One still to come keeps a text back until then.',
    example: "TODO",
  },
  type: { what: "The type of partner, from content/vocabulary.", example: "TODO" },
  relations: {
    what: "How it stands to other partners: partnerOf, partOf, supportedBy, precededBy, each a list of folder names.",
    example: "{ partOf: [TODO] }",
  },
  extract: {
    what: "Where the source is only a part of a work: which of how many parts, and its pages.",
    example: "{ part: 1, of: 4, pages: 13–21 }",
  },
  controls: {
    what: "What stands below the text: discreet, keep, forget, takeaway, accessibility.",
    example: "[discreet]",
  },
  locale: { what: "The language of the document.", example: "TODO" },
  kind: {
    what: "What it is: of an event, event or target; of a document, a kind from content/vocabulary.",
    example: "target",
  },
  address: {
    what: "Where the document can be read, a full web address.",
    example: "https://example.org/document",
  },
  partners: { what: `Organisations of the directory that belong to it; each is ${name}.`, example: "[TODO]" },
  place: { what: "Where our texts tell of it, such as /mandate/#f-2.", example: "TODO" },
  until: { what: "The last day, month or year of what lasted.", example: '"2026-04-12"' },
  term: { what: "The word or words in this language.", example: "TODO" },
  letters: { what: "The letters it is known by, such as VAWG.", example: "TODO" },
  also: {
    what: "Other forms in print, by which texts and searches may mean it; never shown.",
    example: "[TODO]",
  },
  working: { what: "true where the wording is ours: none was found in print.", example: "true" },
  explanation: { what: "What it is, in one plain sentence of up to 200 characters.", example: "TODO" },
  name: { what: "The name of the person, as it is printed in this language.", example: "TODO" },
  role: { what: "What the person is in public, as the source says, up to 200 characters.", example: "TODO" },
  event: { what: "What happened, in one sentence without its date, up to 260 characters.", example: "TODO" },
  when: { what: "The date in words, only where figures cannot say it.", example: "2002 and 2006" },
  doubt: { what: "Why the source is doubtful here, and what we make of it.", example: "TODO" },
};
