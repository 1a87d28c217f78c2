import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { basePath } from "../settings.ts";

/**
 * Names the digest of each script in the pages of a built site, so that a browser runs the script that
 * was built and no other. A page reads as well without.
 * @param pages those that do not name them yet, by their paths
 */
export const sealScripts = (folder: string, pages: readonly string[]): void => {
  const digests = new Map<string, string>();
  const digestOf = (file: string): string => {
    const known = digests.get(file);
    if (known) return known;
    const digest = createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("base64");
    digests.set(file, digest);
    return digest;
  };
  for (const page of pages) {
    const html = readFileSync(join(folder, page), "utf8");
    const withDigests = html.replaceAll(
      /<script[^>]* src="([^"]+)"/g,
      (tag, src: string) => `${tag} integrity="sha256-${digestOf(src.slice(basePath.length))}"`,
    );
    if (withDigests !== html) writeFileSync(join(folder, page), withDigests);
  }
};
