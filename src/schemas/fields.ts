import { z } from "zod";
import { locales } from "../i18n/locales.ts";
import { count, entryOf, fieldGroup, slugs, someSlugs, text } from "./field-kinds.ts";
import type { Collection } from "./identity.ts";
import { datedOrNot, partialDate } from "./partial-date.ts";

/**
 * The front matter of content files. The original carries the facts, a translation carries words:
 * a file with the field `source` is a translation of the file in that language.
 */

/** In every file. */
const words = {
  title: text(200),
  /** One sentence for lists, search results and link previews. */
  summary: text(260),
  /** The name of the item is our rendering: no official one was found in this language. */
  workingTitle: z.boolean({ error: "true or false" }).default(false),
};

/** In originals of everything that rests on a source document. */
const provenance = {
  /** Source documents, by file name in content/documents. */
  documents: someSlugs,
  /** The date the facts stand for. */
  asOf: datedOrNot,
  topics: someSlugs,
  countries: someSlugs,
};

export const wordsSchema = z.strictObject({
  ...words,
  /** The language this text was translated from. */
  source: z.enum(locales, { error: `a language of the site: ${locales.join(", ")}` }),
});

/** What relates one partner to another. The other side is computed, so a relation is written once. */
export const relationKinds = ["partnerOf", "partOf", "supportedBy", "precededBy"] as const;
export type RelationKind = (typeof relationKinds)[number];

const relations = fieldGroup({
  partnerOf: slugs.optional(),
  partOf: slugs.optional(),
  supportedBy: slugs.optional(),
  precededBy: slugs.optional(),
}).default({});

/**
 * What stands on a page of the site below its text: what a reader can set (discreet reading, copies kept
 * in the browser, the take-away edition), or the results of the tests of accessibility.
 */
export const controlNames = ["discreet", "keep", "forget", "takeaway", "accessibility"] as const;
export type ControlName = (typeof controlNames)[number];

const controls = z
  .array(z.enum(controlNames, { error: `one of ${controlNames.join(", ")}` }), {
    error: `a list of ${controlNames.join(", ")}`,
  })
  .default([]);

export const originalSchemas = {
  mandate: z.strictObject({ ...words, ...provenance }),
  news: z.strictObject({ ...words, ...provenance, date: partialDate }),
  partners: z.strictObject({ ...words, ...provenance, type: entryOf("types"), relations }),
  publications: z.strictObject({
    ...words,
    ...provenance,
    /** The day on which the site publishes it; in the future it is an embargo. */
    date: partialDate.optional(),
    /** Where the source is only a part of a work: which part of how many, and its printed pages. */
    extract: fieldGroup({ part: count, of: count, pages: text(20) }).optional(),
  }),
  pages: z.strictObject({ ...words, controls }),
} satisfies Record<Collection, z.ZodType>;

export type Words = z.output<typeof wordsSchema>;
export type Original<Kind extends Collection> = z.output<(typeof originalSchemas)[Kind]>;
