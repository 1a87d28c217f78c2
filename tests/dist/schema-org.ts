import { resolve } from "node:path";
import ts from "typescript";

/** What remains of a value when its words are taken out: equal shapes are right or wrong together. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === "@type" ? inner : shapeOf(inner)]),
  );
};

/** One value of each shape; of lists within them too, so that the compiler has little to read. */
export const distinct = (values: readonly unknown[]): unknown[] => {
  const short = (value: unknown): unknown => {
    if (Array.isArray(value)) return distinct(value);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, short(inner)]));
  };
  const shapes = values.map(short).map((value): [string, unknown] => [JSON.stringify(shapeOf(value)), value]);
  return [...new Map(shapes).values()];
};

/** Stands in no folder: the compiler is told its text. */
const file = resolve("tests/dist/things.ts");

/** Parsed once: the vocabulary is two megabytes, and does not change between two questions. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * What the vocabulary of schema.org does not know in these things: types, properties of a type, and
 * values of a property, by the types that schema-dts makes from the vocabulary. A misspelt property
 * is found, because the things stand as literals in a program that the compiler checks.
 */
export const schemaFaults = (things: readonly unknown[]): string[] => {
  const text = [
    'import type { Thing } from "schema-dts";',
    ...things.map((thing, place) => `export const thing${place}: Thing = ${JSON.stringify(thing)};`),
  ].join("\n");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
};
