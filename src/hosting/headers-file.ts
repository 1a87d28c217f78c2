import { expressionOf, rulesFor } from "../security/rules.ts";
import { basePath, encrypted } from "../settings.ts";

/** Both services know `:name` for a whole segment and "*" at the end; anything else is spelt out, file by file. */
const isUnderstood = (at: string): boolean => !at.slice(0, -1).includes("*");

const addressesOf = (at: string, files: readonly string[]): string[] => {
  if (isUnderstood(at)) return [`${basePath}${at}`];
  const expression = new RegExp(expressionOf(at, basePath));
  return files.map((file) => `${basePath}${file}`).filter((address) => expression.test(address));
};

/**
 * The file `_headers` of Netlify, Cloudflare Pages and others that read it.
 * @param files of the site, from its folder
 */
export const headersFile = (files: readonly string[]): string =>
  rulesFor(encrypted)
    .flatMap(({ name, at, headers }) => {
      const lines = Object.entries(headers).map(([header, value]) => `  ${header}: ${value}\n`);
      const blocks = at
        .flatMap((address) => addressesOf(address, files))
        .map((address) => `${address}\n${lines.join("")}`);
      return blocks.length > 0 ? [`# ${name}\n${blocks.join("")}`] : [];
    })
    .join("\n");
