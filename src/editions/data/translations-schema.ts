import { z } from "zod";
import { inEach, licenceSchema, locale, url } from "./schema-parts.ts";

const keys = z.array(z.string());

const translation = z
  .strictObject({
    state: z.enum(["original", "complete", "behind", "unchecked", "missing"]).meta({
      description:
        "behind: some block does not follow the original as it is now; unchecked: nobody has compared the text with it; missing: there is no text",
    }),
    url: url.optional().meta({ description: "Page of this site in this language, where it has a text" }),
    current: z.int().meta({ description: "How many blocks follow the original as it is now" }),
    since: z.string().optional().meta({ description: "Day since which it has been behind, where recorded" }),
    outdated: keys,
    unchecked: keys,
    missing: keys.meta({ description: "Only of a text that is there" }),
    extra: keys.meta({ description: "Keys in the translation: blocks that the original does not have" }),
  })
  .meta({ id: "Translation", description: "Lists hold keys of blocks of the original" });

/** The form of `translations.json`. */
export const translationsSchema = z
  .strictObject({
    $schema: url,
    licence: licenceSchema,
    texts: z.array(
      z
        .strictObject({
          id: z.string().meta({ description: "Collection and name in the address" }),
          original: locale.meta({ description: "The language that the others follow" }),
          blocks: z.int().meta({ description: "Of the original, title and summary included" }),
          translations: inEach(translation),
        })
        .meta({ id: "Text" }),
    ),
    records: z
      .array(z.strictObject({ id: z.string(), languages: z.array(locale) }).meta({ id: "Record" }))
      .meta({ description: "Entries of glossary, people and timeline, with the languages that they have" }),
  })
  .meta({ title: "How far each text is translated" });

export type TranslationsData = z.output<typeof translationsSchema>;
