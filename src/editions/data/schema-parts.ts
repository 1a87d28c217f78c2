import { z } from "zod";
import { locales } from "../../i18n/locales.ts";

/**
 * What the forms of several files have in common. Descriptions go into the JSON Schemas that are
 * published beside the files: they speak to whoever programs with them.
 */
export const locale = z.enum(locales).meta({ id: "Locale", description: "Code of a language of the site" });

export const url = z.url();

/** A value for each language; some may be missing. */
export const inEach = <Schema extends z.ZodType>(schema: Schema) => z.partialRecord(locale, schema);

export const licenceSchema = z.strictObject({ name: z.string(), url });

export const asOf = z
  .string()
  .meta({ description: "Date the facts stand for: 2024, 2024-03, 2024-03-11, or the word undated" });

export const sourceSchema = z.strictObject({
  id: z.string(),
  language: z.string().meta({ description: "BCP 47 tag" }),
  kind: z.string(),
  title: z.string(),
  url: url.optional(),
});

/** Names of identifiers of one group, in every language that has them. */
export const namesSchema = z.record(z.string(), inEach(z.string()));
