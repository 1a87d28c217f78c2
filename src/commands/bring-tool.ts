import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Brings programs that only a measurement needs, once, beside the project: as packages of the project,
 * every `npm ci` would pay for them, and every list of what the site is made with would name them.
 *
 * @param packages exact versions by name; install scripts do not run
 * @returns the `node_modules` that has them
 */
export const bringTool = (name: string, packages: Readonly<Record<string, string>>): string => {
  const folder = resolve(".build/tools", name);
  const modules = join(folder, "node_modules");
  const versionOf = (tool: string): unknown => {
    const file = join(modules, tool, "package.json");
    return existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { version: unknown }).version;
  };
  const wanted = Object.entries(packages);
  if (wanted.every(([tool, version]) => versionOf(tool) === version)) return modules;
  mkdirSync(folder, { recursive: true });
  const exact = wanted.map(([tool, version]) => `${tool}@${version}`);
  execFileSync(
    "npm",
    ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", ...exact],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  return modules;
};
