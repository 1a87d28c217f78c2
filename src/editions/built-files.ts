import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file of a folder by its path from there, with slashes, in the order of their code. */
export const builtFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
