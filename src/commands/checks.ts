import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Step } from "./steps.ts";

/**
 * ESLint and Prettier look at each file by itself: one that they found in order is in order until it, their
 * settings or a package changes. They know of the first two; a folder for each list of packages knows of
 * the third. Types depend on other files, so that nothing is kept of them.
 */
const packages = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex").slice(0, 12);
const kept = (name: string): string =>
  `--cache --cache-strategy content --cache-location .build/cache/checks/${packages}/${name}`;

/** What is known of the code without running it; the longest first. */
export const types: Step = { name: "types", command: "node src/commands/check-types.ts" };
export const lint: Step = { name: "lint", command: `eslint . ${kept("eslint")}` };
// What is built need not be walked through to be left out.
export const format: Step = {
  name: "format",
  command: `prettier --check . '!dist' '!.build' ${kept("prettier")}`,
};
export const checks: readonly Step[] = [types, lint, format];
