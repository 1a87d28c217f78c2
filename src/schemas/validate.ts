import type { z } from "zod";
import type { Fields } from "./frontmatter.ts";
import type { Problem } from "../problem.ts";

type Issue = z.core.$ZodIssue;

const show = (value: unknown): string =>
  value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value));

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

const isFactOf = (key: string, elsewhere: readonly string[]): boolean => elsewhere.includes(key);

interface Options {
  file: string;
  /** The fields this kind of file may have, for the message about an unknown one. */
  allowed: readonly string[];
  /** Fields that belong to the original of the item and not to a translation. */
  factFields: readonly string[];
}

const problemOf = (issue: Issue, fields: Fields, options: Options): Problem => {
  const line = fields.lineOf(
    issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path,
  );
  if (issue.code === "unrecognized_keys") {
    return {
      file: options.file,
      line,
      field: [...issue.path, ...issue.keys].join("."),
      expected: issue.path.length === 0 ? `only the fields ${options.allowed.join(", ")}` : issue.message,
      found: `the field ${issue.keys.map((key) => `"${key}"`).join(", ")}`,
      remedy: issue.keys.some((key) => isFactOf(key, options.factFields))
        ? "Facts stand only in the original, which has no field `source`. Remove the field here."
        : "Check the spelling, or remove the field. All fields are in content/README.md.",
    };
  }
  const value = issue.code === "invalid_key" ? issue.path.at(-1) : valueAt(fields.data, issue.path);
  return {
    file: options.file,
    line,
    field: issue.path.join("."),
    expected: issue.path.length === 0 ? 'fields of the form "name: value"' : issue.message,
    found: show(value),
    remedy: value === undefined ? "Add the field." : "Correct the value.",
  };
};

/** Checks fields against a schema. @returns the checked data, or every problem found in it */
export const validate = <Schema extends z.ZodType>(
  schema: Schema,
  fields: Fields,
  options: Options,
): { data: z.output<Schema> } | { problems: Problem[] } => {
  const result = schema.safeParse(fields.data);
  return result.success
    ? { data: result.data }
    : { problems: result.error.issues.map((issue) => problemOf(issue, fields, options)) };
};
