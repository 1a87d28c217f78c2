import { z } from "zod";
import { locales, type Locale } from "../i18n/locales.ts";
import { entryOf, fieldGroup, slugs, someSlugs, text } from "./field-kinds.ts";
import { isSlug } from "./identity.ts";
import { datedOrNot, partialDate } from "./partial-date.ts";
import { isWebAddress } from "./web-address.ts";

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

export type SourceDocument = z.output<typeof documentSchema>;
export type Vocabulary = z.output<typeof vocabularySchema>;
