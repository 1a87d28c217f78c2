import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentRoot } from "../settings.ts";
import { signsOfCode } from "./alphabets.ts";
import type { Face } from "./faces.ts";

/** Every file whose words a visitor reads, by its path, with what it holds. */
export const readTexts = (): Map<string, string> => {
  const files = [
    ...globSync("**/*.{mdx,yaml}", { cwd: contentRoot }).map((file) => join(contentRoot, file)),
    ...globSync("src/i18n/strings/*.json"),
  ];
  return new Map(files.toSorted().map((file) => [file, readFileSync(file, "utf8")]));
};

/** What has to be in a typeface: all of its own, and each character of the texts that is not of a script it lacks. */
export const wantedOf = ({ scripts, always, holds }: Face, texts: Iterable<string>): Set<string> => {
  const own = ["Common", "Inherited", ...scripts].map((script) => `\\p{Script_Extensions=${script}}`);
  const isOwn = new RegExp(`[${own.join("")}]`, "u");
  const isNone = new RegExp(`[\\p{Control}${RegExp.escape(signsOfCode)}]`, "u");
  const found = new Set([...texts].flatMap((text) => [...new Set(text)]));
  const used = [...found].filter((character) => isOwn.test(character) && !isNone.test(character));
  return new Set([...always, ...used].filter(holds).toSorted());
};
