import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { Problem } from "../problem.ts";

/** A YAML mapping with the line of each of its fields, for messages. */
export interface Fields {
  data: unknown;
  /** Line in the file, from 1, of the field at this path, or of the nearest parent that has one. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** What YAML offers beyond values: something that stands for something else. */
const devicesIn = (document: Document): { offset: number; found: string }[] => {
  const devices: { offset: number; found: string }[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const [offset = 0] = node.range ?? [];
    if (isAlias(node)) devices.push({ offset, found: `the reference *${node.source}` });
    else if (node.anchor) devices.push({ offset, found: `the mark &${node.anchor}` });
    else if (node.tag) devices.push({ offset, found: `the type ${node.tag}` });
  });
  return devices;
};

/**
 * Reads YAML as data.
 * @param firstLine line of the file on which `text` starts, from 1
 */
export const fieldsOf = (file: string, text: string, firstLine: number): Fields | Problem => {
  const counter = new LineCounter();
  // Dates stay text: they are checked by our own schema, with its own message.
  const document = parseDocument(text, { lineCounter: counter, schema: "core", prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const [error] = document.errors;
  if (error) {
    return {
      file,
      line: lineAt(error.pos[0]),
      expected: 'YAML fields of the form "name: value"',
      found: error.message.includes("call stack")
        ? "brackets in brackets without end"
        : error.message.replace(/; please .*/, ""),
      remedy: "Put a value that contains a colon, or starts with a quotation mark, between double quotes.",
    };
  }
  const [device] = devicesIn(document);
  if (device) {
    return {
      file,
      line: lineAt(device.offset),
      expected: "plain values",
      found: device.found,
      remedy: "Write the value itself, between double quotes if it begins with such a sign.",
    };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  return { data: document.toJS() ?? {}, lineOf };
};

/** Divides a content file into its front matter and its body. Line numbers count from 1. */
export interface Parts {
  frontmatter: string;
  frontmatterLine: number;
  body: string;
  bodyLine: number;
}

export const partsOf = (file: string, source: string): Parts | Problem => {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) {
    return {
      file,
      line: 1,
      expected: 'front matter between two lines of "---" at the top of the file',
      found: JSON.stringify(source.slice(0, 20)),
      remedy: "Start the file with ---, the fields (title, summary, …), and --- again.",
    };
  }
  return {
    frontmatter: match[1] ?? "",
    frontmatterLine: 2,
    body: source.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
  };
};
