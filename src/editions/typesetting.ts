import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { NodeCompiler, type NodeError, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";

/** Commands, tests and builds all start in the project folder: templates name files from there. */
const workspace = resolve(".");
const fontFolders = ["piazzolla/400Regular", "piazzolla/700Bold", "noto-naskh-arabic"];

/** The light set of the site's colours: styles/tokens.css is their only place. */
const coloursOf = (css: string): Record<string, string> => {
  const [, light = ""] = /:root \{(.*?)\}/s.exec(css) ?? [];
  return Object.fromEntries(
    [...light.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, name, colour]) => [name, colour]),
  );
};

interface Typesetter {
  compiler: NodeCompiler;
  /** Colours by the name of their token, as JSON for a template. */
  colours: string;
}

let made: Typesetter | undefined;

/** Typst with the typefaces of the site. Reading the fonts takes most of the time of a first text, so it is done once. */
const typesetter = (): Typesetter =>
  (made ??= {
    compiler: NodeCompiler.create({
      workspace,
      fontArgs: [{ fontPaths: fontFolders.map((path) => resolve("node_modules/@expo-google-fonts", path)) }],
    }),
    colours: JSON.stringify(coloursOf(readFileSync("src/styles/tokens.css", "utf8"))),
  });

/** Why a text could not be set, in Typst's words. Typst throws diagnostics of one kind while it sets a text, of another while it writes the file. */
const reasonOf = (compiler: NodeCompiler, error: unknown): string => {
  if (error instanceof Error) {
    return /message: "(.*?)", trace/s.exec(error.message)?.[1]?.replaceAll("\\", "") ?? error.message;
  }
  const [first] = compiler.fetchDiagnostics(error as NodeError) as { message: string }[];
  return first?.message ?? "an unknown reason";
};

/** A text that could not be set. */
export class TypesettingError extends Error {
  override name = "TypesettingError";
}

/**
 * Sets words in a template. They go to Typst as data and never become its code; equal words give
 * equal bytes.
 * @param template file of the template, from the project folder
 * @param write makes the form that is wanted of the text that is set
 * @throws TypesettingError where the template, a sign or a tag is refused
 */
export const typeset = <Form>(
  template: string,
  values: object,
  write: (compiler: NodeCompiler, document: NodeTypstDocument) => Form,
): Form => {
  const { compiler, colours } = typesetter();
  try {
    const compiled = compiler.compile({
      mainFilePath: resolve(template),
      inputs: { values: JSON.stringify(values), colours },
      resetRead: true,
    });
    if (!compiled.result) throw compiled.takeError();
    return write(compiler, compiled.result);
  } catch (error) {
    throw new TypesettingError(reasonOf(compiler, error), { cause: error });
  } finally {
    compiler.evictCache(10);
  }
};
