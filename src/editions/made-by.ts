import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { builtFiles } from "./built-files.ts";
import { once } from "../once.ts";

/** What makes the site besides its content: our code, the packages, and Node. Settings are not among them. */
const makers = ["package-lock.json", "astro.config.mjs"];

/**
 * A digest of what makes the site. Whatever is kept from one build to the next is kept under it, so that a
 * change of code is never answered with what the old code has made.
 */
export const madeBy = once((project: string): string => {
  const hash = createHash("sha256").update(`${process.version} ${process.arch}`);
  const sources = builtFiles(`${project}/src`).map((path) => `src/${path}`);
  for (const path of [...makers, ...sources])
    hash.update(`\0${path}\0`).update(readFileSync(`${project}/${path}`));
  return hash.digest("hex");
});
