import { readFileSync } from "node:fs";
import type { Problem } from "../problem.ts";
import { isProblem } from "../schemas/identity.ts";
import { exchangeFor } from "./formats.ts";
import type { Arrival } from "./receive.ts";

const textAt = (file: string): string | Problem => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    const remedy = "Correct the name of the file.";
    return { file, expected: "a file that can be read", found: "none", remedy };
  }
};

/** The texts in a file that came back. */
export const arrivalsIn = async (file: string): Promise<Arrival[] | Problem> => {
  const exchange = exchangeFor(file);
  if (!exchange) {
    const remedy = "Name the files that were exported, or save them in that form.";
    return { file, expected: "a name that ends with .xlf, .xliff or .po", found: "another", remedy };
  }
  const text = textAt(file);
  const read = typeof text === "string" ? await exchange.read(file, text) : text;
  return isProblem(read) ? read : read.map((returned) => ({ file, returned }));
};
