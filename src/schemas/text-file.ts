import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problem.ts";
import { hiddenSignIn, withoutHiddenSigns } from "../signs.ts";
import { toDoIn } from "./to-do.ts";

/** In bytes; the longest text of the site has a sixth of it. */
const largest = 256 * 1024;

const lineOf = (text: string, index: number): number => text.slice(0, index).split("\n").length;

/**
 * Reads a content file as text.
 * @param root path of the content folder
 * @param file path from there
 * @returns the text, or why it is none: too large, not in UTF-8, with signs that nobody sees, still to be filled in
 */
export const textOfFile = (root: string, file: string): string | Problem => {
  const bytes = readFileSync(join(root, file));
  if (bytes.length > largest) {
    return {
      file,
      expected: "a file of at most 256 kB",
      found: `${Math.ceil(bytes.length / 1024)} kB`,
      remedy: "Divide the text, or remove what is no text.",
    };
  }
  const text = bytes.toString("utf8");
  if (!isUtf8(bytes)) {
    return {
      file,
      line: lineOf(text, text.indexOf("\uFFFD")),
      expected: "a file in UTF-8",
      found: "bytes of another encoding",
      remedy: "Save the file as UTF-8.",
    };
  }
  const start = text.startsWith("\uFEFF") ? 1 : 0; // the mark that some editors put before a file
  const sign = hiddenSignIn(text.slice(start));
  if (!sign) return toDoIn(file, text) ?? text;
  return {
    file,
    line: lineOf(text, start + sign.index),
    expected: withoutHiddenSigns,
    found: `the sign ${sign.name}`,
    remedy: "Remove it: delete the words around it and type them anew.",
  };
};
