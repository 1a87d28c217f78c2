import type { Field } from "@sveltia/cms";
import { z } from "zod";
import { isLocale, languages } from "../i18n/locales.ts";
import { fieldNotes } from "../schemas/field-notes.ts";
import { relationKinds } from "../schemas/fields.ts";

type Schema = z.core.JSONSchema.BaseSchema;

type Choice = string | { label: string; value: string };

/** What there is to choose from where a field names something that stands elsewhere in the content. */
export type Choices = Record<
  "documents" | "topics" | "countries" | "types" | "kinds" | "partners",
  readonly Choice[]
>;

/** Where the names in a field come from. */
const sources: Readonly<Record<string, keyof Choices>> = {
  documents: "documents",
  topics: "topics",
  countries: "countries",
  type: "types",
  kind: "kinds",
  partners: "partners",
  ...Object.fromEntries(relationKinds.map((kind) => [kind, "partners" as const])),
};

/** Names of fields are shown as they are: the messages of the check and content/README.md use them. */
const labelOf = (name: string): string => (isLocale(name) ? languages[name].endonym : name);

const hintOf = (name: string): string | undefined =>
  (fieldNotes as Readonly<Record<string, { what: string } | undefined>>)[name]?.what;

const choose = (from: readonly unknown[], more: object = {}): object => ({
  widget: "select",
  options: from,
  ...more,
});

/** How a value is entered: whatever the schema tells of it a form can hold to. */
const widgetOf = (name: string, schema: Schema, choices: Choices): object => {
  const source = sources[name];
  const from = schema.enum ?? (schema.items as Schema | undefined)?.enum ?? (source && choices[source]);
  switch (String(schema.type)) {
    case "boolean":
      return { widget: "boolean" };
    case "integer":
      return { widget: "number", value_type: "int", min: Number(schema.exclusiveMinimum) + 1 };
    case "array":
      return from
        ? choose(from, { multiple: true, ...(schema.minItems ? { min: schema.minItems } : {}) })
        : { widget: "list", field: fieldOf(name, schema.items as Schema, true, choices) };
    case "object":
      return schema.properties
        ? { widget: "object", collapsed: "auto", fields: fieldsIn(schema, choices) }
        : { widget: "keyvalue" };
    case "string":
    case "string,number":
      return from
        ? choose(from)
        : {
            widget: "string",
            use_emoji_autocomplete: false,
            ...(schema.maxLength ? { maxlength: schema.maxLength } : {}),
            ...(schema.pattern ? { pattern: [schema.pattern, hintOf(name)] } : {}),
          };
    default:
      throw new Error(`There is no form for the field "${name}" (${JSON.stringify(schema)}).`);
  }
};

const fieldOf = (name: string, schema: Schema, required: boolean, choices: Choices): Field => {
  const hint = hintOf(name);
  return {
    name,
    label: labelOf(name),
    ...(hint ? { hint } : {}),
    required,
    ...widgetOf(name, schema, choices),
  } as Field;
};

const fieldsIn = (schema: Schema, choices: Choices): Field[] =>
  Object.entries(schema.properties ?? {}).map(([name, field]) =>
    fieldOf(name, field as Schema, Boolean(schema.required?.includes(name)), choices),
  );

/** A form for every field of a schema, in the order of the schema; an error where there is none for a field. */
export const formOf = (schema: z.ZodObject, choices: Choices): Field[] =>
  fieldsIn(z.toJSONSchema(schema, { io: "input" }), choices);
