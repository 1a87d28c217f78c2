import type { CollectionFile, EntryCollection, Field, FileCollection } from "@sveltia/cms";
import { stringify } from "yaml";
import type { z } from "zod";
import { describe, expect, test } from "vitest";
import { collectionsOf } from "../../src/admin/collections.ts";
import { isLocale, locales } from "../../src/i18n/locales.ts";
import { originalSchemas, relationKinds, wordsSchema } from "../../src/schemas/fields.ts";
import * as records from "../../src/schemas/records.ts";
import { fieldsOf } from "../../src/schemas/frontmatter.ts";
import { readContent } from "../../src/schemas/read.ts";

// The editor at /admin/ offers what the schemas have, and nothing else: this is what holds the two together.

type Shape = Record<string, z.ZodType>;
/** What a field may say, whatever its kind. */
interface Told {
  name: string;
  widget: string;
  required: boolean;
  maxlength?: number;
  min?: number;
  multiple?: boolean;
  options?: (string | { value: string })[];
  pattern?: [string, string];
  fields?: Told[];
  field?: Told;
}

const content = readContent("content");
const collections = collectionsOf(content) as (EntryCollection | FileCollection)[];
const named = (name: string) => collections.find((collection) => collection.name === name);
const recordFields = (name: string): Field[] => (named(name) as EntryCollection).fields;
const filesOf = (name: string): CollectionFile[] => (named(name) as FileCollection).files;
const firstFields = (name: string): Field[] => filesOf(name)[0]?.fields ?? [];

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;
const unwrapped = (schema: z.ZodType): z.ZodType =>
  "unwrap" in schema ? unwrapped((schema as z.ZodOptional<z.ZodType>).unwrap()) : schema;

/** Values that tell kinds of fields apart: a form must let in what the schema does. */
const dates = ["2024", "2024-03", "2024-03-11", "undated", "/mandate/#f-2", "about", "11.03.2024", "2024-3"];

/** Compares one field with its schema, by what the schema accepts. */
const compare = (field: Told, schema: z.ZodType): void => {
  const where = field.name;
  expect(field.required, `${where}: required`).toBe(!accepts(schema, undefined));
  const options = field.options?.map((option) => (typeof option === "string" ? option : option.value));
  const wrap = (value: unknown): unknown => (field.multiple || field.widget === "list" ? [value] : value);
  if (options) {
    expect(options.length, where).toBeGreaterThan(0);
    for (const option of options) expect(accepts(schema, wrap(option)), `${where}: ${option}`).toBe(true);
  }
  switch (field.widget) {
    case "boolean":
      expect(accepts(schema, true) && accepts(schema, false), where).toBe(true);
      break;
    case "number":
      expect(accepts(schema, field.min), where).toBe(true);
      expect(accepts(schema, (field.min ?? 0) - 1), where).toBe(false);
      break;
    case "select":
      if (field.multiple) expect(accepts(schema, []), where).toBe(!field.min);
      break;
    case "list":
      expect(accepts(schema, ["words"]), where).toBe(true);
      break;
    case "string": {
      const limit = field.maxlength;
      if (limit) expect(accepts(schema, "x".repeat(limit)), where).toBe(true);
      expect(accepts(schema, "x".repeat((limit ?? 5000) + 1)), where).toBe(false);
      const pattern = field.pattern && new RegExp(field.pattern[0]);
      for (const value of pattern ? dates : [])
        expect(pattern?.test(value), `${where}: ${value}`).toBe(accepts(schema, value));
      break;
    }
    case "keyvalue":
      expect(accepts(schema, { name: "words" }), where).toBe(true);
      break;
    case "object":
      compareAll(field.fields ?? [], (unwrapped(schema) as z.ZodObject).shape as Shape);
      break;
    default:
      throw new Error(`${where}: ${field.widget} is not known to this test`);
  }
};

const compareAll = (fields: readonly Told[], shape: Shape): void => {
  expect(fields.map(({ name }) => name)).toEqual(Object.keys(shape));
  for (const field of fields) if (shape[field.name]) compare(field, shape[field.name] as z.ZodType);
};

/** Fields of a text without those that only the form of all languages has. */
const factsAndWords = (fields: readonly Field[]): Told[] =>
  fields.filter(({ name }) => !["source", "body"].includes(name)) as Told[];

test.each(Object.entries(originalSchemas))(
  "a text of %s has a form for every field of its schema, as the schema has it, and no other",
  (collection, { shape }) => {
    compareAll(factsAndWords(firstFields(collection)), shape as Shape);
  },
);

test.each([
  ["glossary", records.glossarySchema],
  ["people", records.personSchema],
  ["timeline", records.eventSchema],
  ["documents", records.documentSchema],
])("a record of %s has a form for every field of its schema, and no other", (name, { shape }) => {
  compareAll(recordFields(name) as Told[], shape as Shape);
});

test("the vocabulary has a list for every group of names, with the same keys in every language", () => {
  const fields = firstFields("vocabulary");
  compareAll(fields as Told[], records.vocabularySchema.shape as Shape);
  expect(new Set(fields.map(({ i18n }) => i18n))).toEqual(new Set(["duplicate_keys"]));
});

test("what names something that stands elsewhere is chosen from what there is", () => {
  const optionsOf = (fields: readonly Field[], name: string): unknown[] =>
    ((fields as Told[]).find((field) => field.name === name)?.options ?? []).map((option) =>
      typeof option === "string" ? option : option.value,
    );
  const { topics, countries, types, kinds } = content.vocabularies.en ?? {};
  const partners = [
    ...new Set(content.files.flatMap((file) => (file.collection === "partners" ? file.slug : []))),
  ];
  const related = (firstFields("partners") as Told[]).find(({ name }) => name === "relations")?.fields ?? [];
  expect(optionsOf(firstFields("news"), "topics")).toEqual(Object.keys(topics ?? {}));
  expect(optionsOf(firstFields("news"), "countries")).toEqual(Object.keys(countries ?? {}));
  expect(optionsOf(firstFields("partners"), "type")).toEqual(Object.keys(types ?? {}));
  expect(optionsOf(recordFields("documents"), "kind")).toEqual(Object.keys(kinds ?? {}));
  expect(optionsOf(recordFields("people"), "partners")).toEqual(partners);
  expect(related.map(({ name }) => name)).toEqual([...relationKinds]);
  for (const kind of relationKinds) expect(optionsOf(related as Field[], kind)).toEqual(partners);
  expect([...optionsOf(firstFields("news"), "documents")].toSorted()).toEqual(
    Object.keys(content.documents).toSorted(),
  );
});

describe("a text in all its languages", () => {
  const items = collections.flatMap((collection) =>
    collection.name in originalSchemas ? (collection as FileCollection).files : [],
  );

  test("is there once, in its own folder, with its original as the language to begin with", () => {
    const originals = content.files.filter(({ original }) => original);
    expect(items.length).toBe(originals.length);
    const places = items.map(({ file, i18n }) =>
      file.replace("{{locale}}", (i18n as { default_locale: string }).default_locale),
    );
    expect(places.toSorted()).toEqual(originals.map(({ file }) => `content/${file}`).toSorted());
  });

  test("has words in each language, facts in the original alone, and `source` in translations", () => {
    const words = [...Object.keys(wordsSchema.shape), "body"];
    for (const { fields, i18n } of items) {
      const { default_locale: original } = i18n as { default_locale: string };
      for (const { name, i18n: everywhere } of fields)
        expect(everywhere === true, name).toBe(words.includes(name));
      expect(fields.find(({ name }) => name === "source")).toMatchObject({
        options: [original],
        required: locales.filter((locale) => locale !== original),
      });
    }
  });

  /** How the editor writes front matter: empty fields that may be empty are left out. */
  const written = (fields: readonly Field[], values: Record<string, unknown>): string =>
    stringify(
      Object.fromEntries(
        fields.flatMap(({ name }) => (name in values && name !== "body" ? [[name, values[name]]] : [])),
      ),
      null,
      { indent: 2, indentSeq: true, lineWidth: 0, defaultKeyType: "PLAIN", singleQuote: true },
    );

  test("is read as it was after the editor has written it", () => {
    for (const file of content.files) {
      const values = file.original ?? file.translation ?? {};
      const place = `content/${file.file.replace(/[^/]+$/, "{{locale}}.mdx")}`;
      const fields = items.find((item) => item.file === place)?.fields ?? [];
      const read = fieldsOf(file.file, written(fields, { ...values }), 1);
      const schema = file.original ? originalSchemas[file.collection] : wordsSchema;
      expect("data" in read && schema.parse(read.data), file.file).toEqual(values);
    }
  });
});

test("every language of a record is there, and none has to be", () => {
  for (const name of ["glossary", "people", "timeline"]) {
    const languages = (recordFields(name) as Told[]).filter((field) => isLocale(field.name));
    expect(languages.map((field) => field.name)).toEqual(locales);
    expect(languages.map(({ required }) => required)).toEqual(locales.map(() => false));
  }
});
