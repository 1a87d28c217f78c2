import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";

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
export const typesetter = (): Typesetter =>
  (made ??= {
    compiler: NodeCompiler.create({
      workspace,
      fontArgs: [{ fontPaths: fontFolders.map((path) => resolve("node_modules/@expo-google-fonts", path)) }],
    }),
    colours: JSON.stringify(coloursOf(readFileSync("src/styles/tokens.css", "utf8"))),
  });

/** Why a text could not be set. Typst throws diagnostics of one kind while it sets a text, of another while it writes the file. */
export const reasonOf = (compiler: NodeCompiler, error: unknown): string => {
  if (error instanceof Error) {
    return /message: "(.*?)", trace/s.exec(error.message)?.[1]?.replaceAll("\\", "") ?? error.message;
  }
  const [first] = compiler.fetchDiagnostics(error as NodeError) as { message: string }[];
  return first?.message ?? "an unknown reason";
};
