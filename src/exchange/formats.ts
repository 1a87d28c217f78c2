import { validateXML } from "xmllint-wasm";
import type { Problem } from "../problem.ts";
import type { Parcel, Returned } from "./parcel.ts";
import { poOf, readPo } from "./po.ts";
import { readXliff } from "./xliff-read.ts";
import { xliffOf } from "./xliff-write.ts";

export const formats = ["xliff", "po"] as const;
export type Format = (typeof formats)[number];

interface Exchange {
  /** The first is that of an export. */
  extensions: readonly [string, ...string[]];
  write: (parcel: Parcel) => string;
  read: (file: string, text: string) => Promise<Returned[] | Problem>;
}

const broken = (file: string, line: number | undefined, expected: string, found: string): Problem => ({
  file,
  line,
  expected,
  found,
  remedy: "Save the file again as the tool that made it would, or begin with a new export.",
});

const readXml = async (file: string, text: string): Promise<Returned[] | Problem> => {
  const { valid, errors } = await validateXML({
    xml: { fileName: "file", contents: text },
    normalization: "c14n",
  });
  const [error] = errors;
  if (!valid)
    return broken(
      file,
      error?.loc?.lineNumber,
      "XML that is well formed",
      error?.message ?? "something else",
    );
  const returned = readXliff(text);
  return "lacks" in returned ? broken(file, 1, returned.lacks, "something else") : returned;
};

const readGettext = (file: string, text: string): Promise<Returned[] | Problem> => {
  try {
    const returned = readPo(text);
    return Promise.resolve(
      "lacks" in returned ? broken(file, 1, returned.lacks, "something else") : returned,
    );
  } catch (error) {
    const { message, lineNumber } = error as Error & { lineNumber?: number };
    return Promise.resolve(broken(file, lineNumber, "a file of gettext", message));
  }
};

export const exchanges: Record<Format, Exchange> = {
  xliff: { extensions: ["xlf", "xliff"], write: xliffOf, read: readXml },
  po: { extensions: ["po"], write: poOf, read: readGettext },
};

/** @returns the way to read a file, by its name; undefined of any other */
export const exchangeFor = (file: string): Exchange | undefined =>
  formats
    .map((format) => exchanges[format])
    .find(({ extensions }) => extensions.some((extension) => file.endsWith(`.${extension}`)));
