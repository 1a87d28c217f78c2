import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

/** Every file of a folder by its path from there, with slashes, in the order of their code. */
export const builtFiles = (folder: string): string[] => {
  const start = join(folder, sep).length;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(start).replaceAll(sep, "/"))
    .toSorted();
};

/** Every page of a folder, by its path from there. */
export const builtPages = (folder: string): string[] =>
  builtFiles(folder).filter((path) => path.endsWith(".html"));
