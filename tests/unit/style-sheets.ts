import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../src/styles");

/** Comments become blank lines, so that line numbers stay. */
const withoutComments = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));

/** Every style sheet of the site by its name, without comments. */
export const styleSheets: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith(".css"))
    .map((name) => [name, withoutComments(readFileSync(join(folder, name), "utf8"))]),
);
