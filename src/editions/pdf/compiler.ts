import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import type { Language, Part, Words } from "./values.ts";

/** Everything a PDF says. */
export interface Values extends Language {
  /** For the window of a reader, and what finds files: plain text. */
  name: string;
  description: string;
  section: "mandate" | "news" | "publications";
  /** Name of the site, at the head of the first page. */
  site: Words[];
  kicker: Words[];
  title: Words[];
  lead: Words[];
  /** Date of an event, or of what larger work this is a part. */
  meta: Words[];
  /** Whether a list of contents stands before the text. */
  contents: boolean;
  noteLabel: string;
  parts: Part[];
  facts: {
    label: string;
    facts: { term: string; values: { words: Words[]; url: string | null; note: Words[] }[] }[];
    remarks: Words[][];
  };
  /** Page number in words, with {page} and {pages}. */
  pageOf: string;
  /** Digits of page numbers, as a numbering pattern of Typst. */
  digits: "1" | "١";
  address: string;
}

/** Commands, tests and builds all start in the project folder. */
const folder = "src/editions/pdf";
const fontFolders = ["piazzolla/400Regular", "piazzolla/700Bold", "noto-naskh-arabic"];

/** The light set of the site's colours: styles/tokens.css is their only place. */
const coloursOf = (css: string): Record<string, string> => {
  const [, light = ""] = /:root \{(.*?)\}/s.exec(css) ?? [];
  return Object.fromEntries(
    [...light.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, name, colour]) => [name, colour]),
  );
};

interface Press {
  compiler: NodeCompiler;
  colours: string;
}

let made: Press | undefined;

/** Reading the fonts takes most of the time of a first document, so it is done once. */
const press = (): Press =>
  (made ??= {
    compiler: NodeCompiler.create({
      workspace: resolve(folder),
      fontArgs: [{ fontPaths: fontFolders.map((path) => resolve("node_modules/@expo-google-fonts", path)) }],
    }),
    colours: JSON.stringify(coloursOf(readFileSync("src/styles/tokens.css", "utf8"))),
  });

/** Why a text could not be set, in Typst's words. */
export class PdfError extends Error {
  override name = "PdfError";
}

/** Typst throws diagnostics of one kind while it sets a text, of another while it writes the file. */
const reasonOf = (compiler: NodeCompiler, error: unknown): string => {
  if (error instanceof Error) {
    return /message: "(.*?)", trace/s.exec(error.message)?.[1]?.replaceAll("\\", "") ?? error.message;
  }
  const [first] = compiler.fetchDiagnostics(error as NodeError) as { message: string }[];
  return first?.message ?? "an unknown reason";
};

/**
 * A tagged PDF (PDF/UA-1). The words go to Typst as data and never become its code; equal words
 * give equal bytes.
 * @throws PdfError where a sign stands in none of the typefaces, or a part cannot be tagged
 */
export const pdfFrom = (values: Values): Buffer => {
  const { compiler, colours } = press();
  try {
    const compiled = compiler.compile({
      mainFilePath: resolve(folder, "template.typ"),
      inputs: { values: JSON.stringify(values), colours },
      resetRead: true,
    });
    if (!compiled.result) throw compiled.takeError();
    return compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
  } catch (error) {
    throw new PdfError(reasonOf(compiler, error), { cause: error });
  } finally {
    compiler.evictCache(10);
  }
};
