import type { z } from "zod";
import { isLocale, type Locale } from "../i18n/locales.ts";
import { originalSchemas } from "../schemas/fields.ts";
import { eventSchema, glossarySchema, personSchema } from "../schemas/records.ts";
import { fieldNotes, type FieldName } from "../schemas/field-notes.ts";
import type { Collection } from "../schemas/identity.ts";

/** Things of which there is one file with all languages in it. */
export const recordSchemas = { person: personSchema, event: eventSchema, glossary: glossarySchema };
export type RecordKind = keyof typeof recordSchemas;

type Shape = Record<string, z.ZodType>;

const isRequired = (schema: z.ZodType): boolean => !schema.safeParse(undefined).success;

/** A field with what it is above it; one that may be left out is left out until its sign # is removed. */
const linesOf = (shape: Shape, indent: string): string[] =>
  Object.entries(shape).flatMap(([field, schema]) => {
    const { what, example } = fieldNotes[field as FieldName];
    const written = `${field}: ${example}`;
    return isRequired(schema)
      ? [`${indent}# ${what}`, `${indent}${written}`]
      : [`${indent}# If needed: ${what}`, `${indent}# ${written}`];
  });

/** The fields of what a language says: the schema of a language is optional around them. */
const wordsIn = (schema: z.ZodType): Shape => (schema as z.ZodOptional<z.ZodObject>).unwrap().shape as Shape;

/** An original to be filled in. Every `TODO` in it is refused by the check. */
export const itemTemplate = (collection: Collection): string =>
  ["---", ...linesOf(originalSchemas[collection].shape, ""), "---", "", "TODO", ""].join("\n");

/** A record to be filled in, with the words of one language. */
export const recordTemplate = (kind: RecordKind, locale: Locale): string => {
  const shape = recordSchemas[kind].shape as Shape;
  const facts = Object.fromEntries(Object.entries(shape).filter(([field]) => !isLocale(field)));
  const words = shape[locale];
  if (!words) throw new Error(`No fields in ${locale}.`);
  return [
    ...linesOf(facts, ""),
    "# In this language; the others in the same way, each when it is known.",
    `${locale}:`,
    ...linesOf(wordsIn(words), "  "),
    "",
  ].join("\n");
};
