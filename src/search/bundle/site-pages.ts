import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface SitePage {
  /** Path of the file in the built site, such as kk/news/a/index.html. */
  path: string;
  locale: string;
  html: string;
}

/** Pages with a text to search, in the order of their paths. The language is that of the page itself. */
export const searchablePages = (folder: string): SitePage[] =>
  globSync("**/*.html", { cwd: folder })
    .toSorted()
    .map((path) => ({ path: path.replaceAll("\\", "/"), html: readFileSync(join(folder, path), "utf8") }))
    .filter(({ html }) => html.includes("data-pagefind-body"))
    .map((page) => ({ ...page, locale: /<html[^>]*\slang="([^"]+)"/.exec(page.html)?.[1] ?? "unknown" }));
