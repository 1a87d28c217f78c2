import type { Collection, CollectionFile, EntryCollection, Field } from "@sveltia/cms";
import { languages, locales, type Locale } from "../i18n/locales.ts";
import { originalSchemas, wordsSchema } from "../schemas/fields.ts";
import {
  documentSchema,
  eventSchema,
  glossarySchema,
  personSchema,
  vocabularySchema,
  type Vocabulary,
} from "../schemas/records.ts";
import { fieldNotes } from "../schemas/field-notes.ts";
import { itemCollections, slugPattern } from "../schemas/identity.ts";
import type { Content, ContentFile } from "../schemas/read.ts";
import { formOf, type Choices } from "./fields.ts";

/** The language of the editor's own words: records are listed by their names in it. */
const shown: Locale = "en";

const namesIn = (content: Content, group: keyof Vocabulary): Choices["topics"] =>
  Object.entries(content.vocabularies[shown]?.[group] ?? {}).map(([value, label]) => ({ value, label }));

const choicesIn = (content: Content): Choices => ({
  documents: namesIn(content, "documents"),
  topics: namesIn(content, "topics"),
  countries: namesIn(content, "countries"),
  types: namesIn(content, "types"),
  kinds: namesIn(content, "kinds"),
  partners: content.files
    .filter(({ collection, original }) => collection === "partners" && original)
    .map(({ slug }) => slug),
});

/** Only what a text may hold (document/allowed.ts). Its Markdown is edited as it stands, so that nothing is rewritten unasked. */
const body: Field = {
  name: "body",
  label: "text",
  widget: "richtext",
  i18n: true,
  modes: ["rich_text", "raw"],
  buttons: ["bold", "link", "heading-two", "heading-three", "quote", "bulleted-list", "numbered-list"],
  editor_components: ["note"],
  use_emoji_autocomplete: false,
};

/** Which language a translation follows: there is one it can be. The original must not have the field, and so need not. */
const sourceOf = (original: Locale): Field => ({
  name: "source",
  label: "source",
  hint: `${fieldNotes.source.what} Only in translations: leave it empty in ${languages[original].endonym}.`,
  widget: "select",
  options: [original],
  required: locales.filter((locale) => locale !== original),
  i18n: true,
});

/** An item with all its languages side by side: facts beside the original, words in each. */
const itemOf = (
  { collection, slug, locale, file, original }: ContentFile,
  choices: Choices,
): CollectionFile => ({
  name: slug,
  label: original?.title ?? slug,
  file: `content/${file.replace(/[^/]+$/, "{{locale}}.mdx")}`,
  i18n: { locales: [...locales], default_locale: locale, initial_locales: "default" },
  fields: [
    ...formOf(originalSchemas[collection], choices).map((field) =>
      field.name in wordsSchema.shape ? { ...field, i18n: true } : field,
    ),
    sourceOf(locale),
    body,
  ],
});

const itemsIn = (content: Content, choices: Choices): Collection[] =>
  (["mandate", ...itemCollections] as const).map((name) => ({
    name,
    i18n: true,
    files: content.files
      .filter(({ collection, original }) => collection === name && original)
      .map((file) => itemOf(file, choices)),
  }));

const records = {
  glossary: { schema: glossarySchema, name: `${shown}.term` },
  people: { schema: personSchema, name: `${shown}.name` },
  timeline: { schema: eventSchema, name: `${shown}.event` },
  documents: { schema: documentSchema, name: "title" },
} as const;

const recordsIn = (choices: Choices): EntryCollection[] =>
  Object.entries(records).map(([name, { schema, name: identifier }]) => ({
    name,
    folder: `content/${name}`,
    extension: "yaml",
    identifier_field: identifier,
    sortable_fields: [identifier],
    slug: {
      template: `{{${identifier}}}`,
      editable: ["create"],
      pattern: [slugPattern.source, "Small Latin letters, digits and single hyphens."],
    },
    fields: formOf(schema, choices),
  }));

const vocabularyIn = (choices: Choices): Collection => ({
  name: "vocabulary",
  i18n: true,
  files: [
    {
      name: "vocabulary",
      file: "content/vocabulary/{{locale}}.yaml",
      i18n: true,
      fields: formOf(vocabularySchema, choices).map(
        (field) => ({ ...field, i18n: "duplicate_keys" }) as Field,
      ),
    },
  ],
});

/** Everything that can be edited: the texts there are, one by one, and the records, old and new. */
export const collectionsOf = (content: Content): Collection[] => {
  const choices = choicesIn(content);
  return [...itemsIn(content, choices), ...recordsIn(choices), vocabularyIn(choices)];
};
