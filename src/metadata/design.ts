import { readFileSync } from "node:fs";

/**
 * Everything that decides how something drawn looks, besides its words: a digest of it changes when
 * the same words would give other bytes.
 * @param files templates and what they read
 * @param packages fonts and programs, by their exact versions
 */
export const designOf = (files: readonly string[], packages: readonly string[]): string => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const versions = packages.map((name) => `${name} ${devDependencies[name] ?? ""}`);
  return [...files.map((file) => readFileSync(file, "utf8")), ...versions].join("\0");
};
