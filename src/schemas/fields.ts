import { z } from "zod";
import { locales, type Locale } from "../i18n/locales.ts";
import { hiddenSignIn, withoutHiddenSigns } from "../signs.ts";
import { isSlug, type Collection } from "./identity.ts";
import { datedOrNot, partialDate } from "./partial-date.ts";
import { isWebAddress } from "./web-address.ts";

/** An e-mail address, or a telephone number with its country code. */
const contact = /[^\s@]+@[^\s@]+\.[a-z]{2,}|\+\d[\d\s()-]{7,}\d/i;

/**
 * The front matter of content files. The original carries the facts, a translation carries words:
 * a file with the field `source` is a translation of the file in that language.
 */
const text = (limit: number) =>
  z
    .string({ error: `text of 1 to ${limit} characters` })
    .trim()
    .min(1, { error: `text of 1 to ${limit} characters` })
    .max(limit, { error: `at most ${limit} characters` })
    .refine((words) => !/[\r\n]/.test(words), { error: "text on one line" })
    .refine((words) => !hiddenSignIn(words), { error: withoutHiddenSigns })
    .refine((words) => !contact.test(words), {
      error: "no e-mail address and no telephone number: the site publishes no contact of a person",
    });

const slug = z.string({ error: "the folder name of an item" });
const slugs = z.array(slug, { error: "a list such as [kazakhstan, kyrgyzstan]" });
const someSlugs = slugs.min(1, { error: "at least one" });

/** An entry of a vocabulary: content/vocabulary/<language>.yaml gives its name. */
const entryOf = (group: "types" | "kinds") =>
  z.string({ error: `one of \`${group}\` in content/vocabulary` });

/** Fields that belong together under one name. */
const fieldGroup = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: `only the fields ${Object.keys(shape).join(", ")}` });

const count = z.int({ error: "a whole number" }).positive({ error: "a whole number above 0" });

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

/** What a reader can set on a page of the site, below its text: discreet reading, copies kept in the browser, the take-away edition. */
export const controlNames = ["discreet", "keep", "forget", "takeaway"] as const;
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

/** A source document: what it is called, in which language it is, where it can be read. */
export const documentSchema = z.strictObject({
  locale: z.enum(locales, { error: `a language of the site: ${locales.join(", ")}` }),
  kind: entryOf("kinds"),
  title: text(300),
  address: z
    .string({ error: "a full web address" })
    .refine(isWebAddress, { error: "a full web address" })
    .optional(),
});

/** Entries of a vocabulary are parts of addresses. */
const names = z.record(z.string().refine(isSlug), text(260), {
  error: ({ code }) =>
    code === "invalid_key"
      ? "before the colon small Latin letters, digits and single hyphens, not a reserved word"
      : "a list of names, one a line",
});

/** The fixed words of one language: topics, countries, types of partner, source documents, kinds of document. */
export const vocabularySchema = z.strictObject({
  topics: names,
  countries: names,
  types: names,
  documents: names,
  kinds: names,
});

/** How one language names a thing of the glossary. */
const glossaryName = fieldGroup({
  term: text(200),
  /** The letters it is known by, such as VAWG. */
  letters: text(20).optional(),
  /** Other forms in print, by which a text or a search may mean it. */
  also: z.array(text(200), { error: "a list of other forms" }).default([]),
  /** The term is our rendering: no official one was found in this language. */
  working: z.boolean({ error: "true or false" }).default(false),
  /** What it is, in one plain sentence. */
  explanation: text(200),
});

export type GlossaryName = z.output<typeof glossaryName>;

/** What a record says in each language; a language may still be missing. */
const inEachLanguage = <Group extends z.ZodType>(group: Group) =>
  Object.fromEntries(locales.map((locale) => [locale, group.optional()])) as Record<
    Locale,
    z.ZodOptional<Group>
  >;

/** A thing that the texts name, with its name in each language: content/glossary/<name>.yaml. */
export const glossarySchema = z.strictObject({ documents: someSlugs, ...inEachLanguage(glossaryName) });

export interface GlossaryEntry {
  /** Name of its file: the anchor on the glossary page. */
  slug: string;
  documents: string[];
  names: Partial<Record<Locale, GlossaryName>>;
}

/** A place in the texts of the site, as authors link to it: /mandate/#f-2. */
const place = z
  .string({ error: "an address such as /mandate/#f-2" })
  .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, { error: "an address such as /mandate/#f-2" });

const personWords = fieldGroup({
  name: text(120),
  /** The public role in which the source names the person; nothing private has a field. */
  role: text(200),
  /** The spelling of the name is ours: none was found in print in this language. */
  working: z.boolean({ error: "true or false" }).default(false),
});

/** A person whom a source names in a public role: content/people/<name>.yaml. */
export const personSchema = z.strictObject({
  documents: someSlugs,
  /** The date for which the role stands. */
  asOf: datedOrNot,
  /** Organisations of the directory to which the role belongs. */
  partners: slugs.default([]),
  /** Where our texts name the person. */
  place,
  ...inEachLanguage(personWords),
});

const eventWords = fieldGroup({
  /** What happened, in one sentence without its date. */
  event: text(260),
  /** The date in words, where the figures cannot say it: "2002 and 2006". */
  when: text(60).optional(),
  /** Why the source is doubtful here, and what we make of it. */
  doubt: text(320).optional(),
});

/** One entry of the timeline: content/timeline/<name>.yaml. */
export const eventSchema = z.strictObject({
  documents: someSlugs,
  date: partialDate,
  /** Last day, month or year of something that lasted. */
  until: partialDate.optional(),
  /** A target is a date that a plan names; nothing is said of whether it was met. */
  kind: z.enum(["event", "target"], { error: "event or target" }).default("event"),
  topics: someSlugs,
  countries: someSlugs,
  partners: slugs.default([]),
  place,
  ...inEachLanguage(eventWords),
});

/** What a record says besides its words. */
type FactsOf<Record extends object> = Omit<Record, Locale>;

export type PersonWords = z.output<typeof personWords>;
export type EventWords = z.output<typeof eventWords>;

/** The slug of a record is the name of its file. */
export interface Person extends FactsOf<z.output<typeof personSchema>> {
  slug: string;
  words: Partial<Record<Locale, PersonWords>>;
}

export interface TimelineEvent extends FactsOf<z.output<typeof eventSchema>> {
  slug: string;
  words: Partial<Record<Locale, EventWords>>;
}

export type Words = z.output<typeof wordsSchema>;
export type Original<Kind extends Collection> = z.output<(typeof originalSchemas)[Kind]>;
export type SourceDocument = z.output<typeof documentSchema>;
export type Vocabulary = z.output<typeof vocabularySchema>;
