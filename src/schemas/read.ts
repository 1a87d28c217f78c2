import type { z } from "zod";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isLocale, locales, type Locale } from "../i18n/locales.ts";
import { originalSchemas, wordsSchema, type Original, type Words } from "./fields.ts";
import {
  documentSchema,
  eventSchema,
  glossarySchema,
  personSchema,
  vocabularySchema,
  type GlossaryEntry,
  type Person,
  type SourceDocument,
  type TimelineEvent,
  type Vocabulary,
} from "./records.ts";
import { fieldsOf, partsOf } from "./frontmatter.ts";
import {
  fileOfLedger,
  identityOf,
  isProblem,
  recordNameOf,
  type Collection,
  type Identity,
} from "./identity.ts";
import { readLedger, type Ledger } from "./ledger.ts";
import { measuresFolder } from "../measures/record.ts";
import type { Problem } from "../problem.ts";
import { processWide } from "../process-wide.ts";
import { textOfFile } from "./text-file.ts";
import { validate } from "./validate.ts";

/**
 * The front matter of a content file, valid by itself; what it says of others is checked in
 * domain/check.ts. The body stays on disk until a page needs it (document/open.ts).
 */
export interface ContentFile<Kind extends Collection = Collection> extends Identity {
  collection: Kind;
  /** Path from the content folder. */
  file: string;
  /** Present in translations: the words and the language they were translated from. */
  translation?: Words;
  /** Present in originals: words and facts. */
  original?: Original<Kind>;
}

/** Everything in the content folder. */
export interface Content {
  files: ContentFile[];
  documents: Record<string, SourceDocument>;
  vocabularies: Partial<Record<Locale, Vocabulary>>;
  /** These by the names of their files. */
  glossary: Record<string, GlossaryEntry>;
  people: Record<string, Person>;
  timeline: Record<string, TimelineEvent>;
  /** By the paths of the content files to which they belong. */
  ledgers: Record<string, Ledger>;
  problems: Problem[];
}

/** The content of the site, once the check of a build has read it and found no problem: it is read once. */
export const checkedContent = processWide<Content>("content");

/**
 * Everything in a folder that is no folder itself, in order, hidden files left out. What is no plain
 * file, such as a link, is not followed: it may lead anywhere on the machine.
 */
const filesBelow = (root: string, folder = ""): { file: string; plain: boolean }[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const file = `${folder}${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, `${file}/`);
      return entry.name.startsWith(".") ? [] : [{ file, plain: entry.isFile() }];
    })
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));

const notPlain = (file: string): Problem => ({
  file,
  expected: "a file of its own",
  found: "a link to another place, or a device",
  remedy: "Put the file itself here: nothing outside of the content folder is read.",
});

const readItem = (root: string, file: string): ContentFile | Problem[] => {
  const identity = identityOf(file);
  if (isProblem(identity)) return [identity];
  const text = textOfFile(root, file);
  const parts = typeof text === "string" ? partsOf(file, text) : text;
  if (isProblem(parts)) return [parts];
  const fields = fieldsOf(file, parts.frontmatter, parts.frontmatterLine);
  if (isProblem(fields)) return [fields];

  const originalSchema = originalSchemas[identity.collection];
  const factFields = Object.keys(originalSchema.shape).filter((field) => !(field in wordsSchema.shape));
  const isTranslation = typeof fields.data === "object" && fields.data !== null && "source" in fields.data;
  if (isTranslation) {
    const result = validate(wordsSchema, fields, {
      file,
      factFields,
      allowed: Object.keys(wordsSchema.shape),
    });
    return "problems" in result ? result.problems : { ...identity, file, translation: result.data };
  }
  const result = validate(originalSchema, fields, {
    file,
    factFields: [],
    allowed: [...Object.keys(originalSchema.shape), "source (in translations)"],
  });
  return "problems" in result ? result.problems : { ...identity, file, original: result.data };
};

const readRecord = <Schema extends z.ZodObject>(root: string, file: string, schema: Schema) => {
  const text = textOfFile(root, file);
  const fields = typeof text === "string" ? fieldsOf(file, text, 1) : text;
  return isProblem(fields)
    ? { problems: [fields] }
    : validate(schema, fields, { file, factFields: [], allowed: Object.keys(schema.shape) });
};

/** Records that carry their words in every language: facts stand apart from words. */
const wordedSchemas = { glossary: glossarySchema, people: personSchema, timeline: eventSchema };

type Worded = keyof typeof wordedSchemas;

const wordedIn = (file: string): Worded | undefined =>
  (Object.keys(wordedSchemas) as Worded[]).find(
    (kind) => file.startsWith(`${kind}/`) && file.endsWith(".yaml"),
  );

const readWorded = (
  root: string,
  file: string,
  kind: Worded,
): GlossaryEntry | Person | TimelineEvent | Problem[] => {
  const slug = recordNameOf(file);
  if (typeof slug !== "string") return [slug];
  const result = readRecord<z.ZodObject>(root, file, wordedSchemas[kind]);
  if ("problems" in result) return result.problems;
  const entries = Object.entries(result.data);
  const facts = Object.fromEntries(entries.filter(([name]) => !isLocale(name)));
  const words = Object.fromEntries(entries.filter(([name]) => isLocale(name)));
  // The schema has seen every field.
  return (kind === "glossary" ? { slug, ...facts, names: words } : { slug, ...facts, words }) as unknown as
    GlossaryEntry | Person | TimelineEvent;
};

const nameOf = (file: string): string => (file.split("/").at(-1) ?? "").replace(/\.yaml$/, "");

/**
 * How it is known what a file of the content says: read now, or by a check that found no problem in the
 * same bytes. What is read is plain data.
 * @param what one name for each way to read a file
 * @param file from the content folder
 */
export type Reading = <Value>(what: string, file: string, read: () => Value) => Value;

/** Reads every file now. */
export const readNow: Reading = (_what, _file, read) => read();

/**
 * Reads the whole content folder. Problems are collected, never thrown, so that all can be told at once.
 * @param root path of the content folder
 */
export const readContent = (root: string, reading = readNow): Content => {
  const content: Content = {
    files: [],
    documents: {},
    vocabularies: {},
    glossary: {},
    people: {},
    timeline: {},
    ledgers: {},
    problems: [],
  };
  for (const { file, plain } of filesBelow(root)) {
    if (file === "README.md" || file.startsWith(measuresFolder)) continue;
    if (!plain) {
      content.problems.push(notPlain(file));
      continue;
    }
    const record = (schema: z.ZodObject) => reading("record", file, () => readRecord(root, file, schema));
    const worded = wordedIn(file);
    const text = fileOfLedger(file);
    if (text) {
      const result = reading("ledger", file, () => readLedger(root, file));
      if (isProblem(result)) content.problems.push(result);
      else content.ledgers[text] = result;
    } else if (file.startsWith("documents/") && file.endsWith(".yaml")) {
      const slug = recordNameOf(file);
      const result = typeof slug === "string" ? record(documentSchema) : { problems: [slug] };
      if ("problems" in result) content.problems.push(...result.problems);
      else content.documents[nameOf(file)] = result.data as SourceDocument;
    } else if (file.startsWith("vocabulary/") && file.endsWith(".yaml")) {
      const result = record(vocabularySchema);
      const locale = nameOf(file);
      if ("problems" in result) content.problems.push(...result.problems);
      else if (isLocale(locale)) content.vocabularies[locale] = result.data as Vocabulary;
      else
        content.problems.push({
          file,
          expected: `a file named after a language of the site: ${locales.join(", ")}`,
          found: `"${locale}"`,
          remedy: "Rename the file. To add a language to the site, see README.md.",
        });
    } else if (worded) {
      const result = reading("words", file, () => readWorded(root, file, worded));
      if (Array.isArray(result)) content.problems.push(...result);
      else (content[worded] as Record<string, typeof result>)[result.slug] = result;
    } else {
      const result = reading("fields", file, () => readItem(root, file));
      if (Array.isArray(result)) content.problems.push(...result);
      else content.files.push(result);
    }
  }
  return content;
};

/** The content as the build at work has checked it; where none is at work, as its folder is now. */
export const contentNow = (root: string): Content => checkedContent.get() ?? readContent(root);
