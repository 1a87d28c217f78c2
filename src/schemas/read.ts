import type { z } from "zod";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isLocale, locales, type Locale } from "../i18n/locales.ts";
import {
  documentSchema,
  glossarySchema,
  originalSchemas,
  vocabularySchema,
  wordsSchema,
  type GlossaryEntry,
  type Original,
  type SourceDocument,
  type Vocabulary,
  type Words,
} from "./fields.ts";
import { fieldsOf, partsOf } from "./frontmatter.ts";
import { identityOf, isProblem, recordNameOf, type Collection, type Identity } from "./identity.ts";
import type { Problem } from "../problem.ts";
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
  /** By the names of its files. */
  glossary: Record<string, GlossaryEntry>;
  problems: Problem[];
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();

const readItem = (root: string, file: string): ContentFile | Problem[] => {
  const identity = identityOf(file);
  if (isProblem(identity)) return [identity];
  const parts = partsOf(file, readFileSync(join(root, file), "utf8"));
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

const readRecord = <Schema extends typeof documentSchema | typeof vocabularySchema | typeof glossarySchema>(
  root: string,
  file: string,
  schema: Schema,
) => {
  const fields = fieldsOf(file, readFileSync(join(root, file), "utf8"), 1);
  return isProblem(fields)
    ? { problems: [fields] }
    : validate(schema, fields, { file, factFields: [], allowed: Object.keys(schema.shape) });
};

const readGlossaryEntry = (root: string, file: string): GlossaryEntry | Problem[] => {
  const slug = recordNameOf(file);
  if (typeof slug !== "string") return [slug];
  const result = readRecord(root, file, glossarySchema);
  if ("problems" in result) return result.problems;
  const { documents, ...names } = result.data as z.output<typeof glossarySchema>;
  return { slug, documents, names };
};

const nameOf = (file: string): string => (file.split("/").at(-1) ?? "").replace(/\.yaml$/, "");

/**
 * Reads the whole content folder. Problems are collected, never thrown, so that all can be told at once.
 * @param root path of the content folder
 */
export const readContent = (root: string): Content => {
  const content: Content = { files: [], documents: {}, vocabularies: {}, glossary: {}, problems: [] };
  for (const file of filesBelow(root)) {
    if (file === "README.md") continue;
    if (file.startsWith("documents/") && file.endsWith(".yaml")) {
      const result = readRecord(root, file, documentSchema);
      if ("problems" in result) content.problems.push(...result.problems);
      else content.documents[nameOf(file)] = result.data as SourceDocument;
    } else if (file.startsWith("vocabulary/") && file.endsWith(".yaml")) {
      const result = readRecord(root, file, vocabularySchema);
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
    } else if (file.startsWith("glossary/") && file.endsWith(".yaml")) {
      const result = readGlossaryEntry(root, file);
      if (Array.isArray(result)) content.problems.push(...result);
      else content.glossary[result.slug] = result;
    } else {
      const result = readItem(root, file);
      if (Array.isArray(result)) content.problems.push(...result);
      else content.files.push(result);
    }
  }
  return content;
};
