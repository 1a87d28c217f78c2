import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Of the files of tests those whose code matches, in order. */
const written = (pattern: RegExp, ...others: readonly string[][]): string[] =>
  globSync("tests/unit/**/*.test.ts")
    .filter((file) => pattern.test(readFileSync(file, "utf8")) && !others.flat().includes(file))
    .toSorted();

/** Files that load modules anew, with other settings or in place of others, or work in another folder. */
const alone = written(/\bvi\.(mock|resetModules|stubEnv)\b|\bchdir\b/);

/** Files that build whole sites, or start programs and servers: seconds each, where a unit takes milliseconds. */
const programs = written(/node:child_process|\.\/(project-copy|servers|vite)\.ts/, alone);

/**
 * `vitest run --project unit` and so on; tests/dist judges the site in dist, so build first. All but
 * those that need a world of their own share what they load: it takes longer to load than to test.
 */
const projects = [
  { name: "unit", include: ["tests/unit/**/*.test.ts"], exclude: [...alone, ...programs] },
  { name: "alone", include: alone, isolate: true },
  { name: "programs", include: programs },
  { name: "content", include: ["tests/content/**/*.test.ts"] },
  { name: "dist", include: ["tests/dist/**/*.test.ts"] },
].map((test) => ({ extends: true as const, test: { isolate: false, ...test } }));

export default defineConfig({
  test: {
    environment: "node",
    maxWorkers: "100%", // all cores: left to itself, Vitest keeps one for whoever watches
    // Named, so that the summary of files and tests is printed in every terminal and on every server.
    reporters: ["default"],
    // Some tests build a whole site of their own. The limits only end what hangs; they measure nothing.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects,
  },
});
