import { readFileSync } from "node:fs";
import { join } from "node:path";
import { elementWith, withoutElements } from "../../editions/element.ts";
import { softHyphen } from "../../i18n/syllables.ts";

export interface SitePage {
  /** Path of the file in the built site, such as kk/news/a/index.html. */
  path: string;
  locale: string;
  /** What is searched of it. */
  html: string;
}

const isSaid = /<meta [^>]*data-pagefind-[^>]*>/g;

/** Elements that stand inside a line: emptied they stay, to keep apart what stands before and after them. */
const inLine = /^(?:a|abbr|b|bdi|em|i|small|span|strong)$/;

/** What stands before an item of a list; said here, as a text has up to a hundred of them. */
const itemMark = '<span class="marker"';

/**
 * What Pagefind looks at of a page: what its head says, and the text without what is to be ignored. Two
 * pages that are the same in this are the same in the index.
 * @returns undefined of a page without a text to search
 */
export const searchedOf = (html: string): { locale: string; html: string } | undefined => {
  const text = elementWith("data-pagefind-body", html);
  if (!text) return undefined;
  const [, locale = "unknown"] = /<html[^>]*\slang="([^"]+)"/.exec(html) ?? [];
  const head = (html.slice(0, html.indexOf("</head>")).match(isSaid) ?? []).join("");
  const body = withoutElements(
    "data-pagefind-ignore",
    html
      .slice(text.start, text.end)
      .replaceAll(softHyphen, "")
      .replaceAll(itemMark, "<span data-pagefind-ignore"),
    ({ name }) => (inLine.test(name) ? `<${name}></${name}>` : ""),
  );
  return {
    locale,
    html: `<!doctype html><html lang="${locale}"><head>${head}</head><body>${body}</body></html>`,
  };
};

/** Most pages of a site, and none of them is searched: their texts have pages of their own. */
const isPair = (path: string): boolean => path.includes("/with/");

/**
 * Pages with a text to search, in the order of their paths. The language is that of the page itself.
 * @param pages paths of all pages, see builtPages
 */
export const searchablePages = (folder: string, pages: readonly string[]): SitePage[] =>
  pages
    .filter((path) => !isPair(path))
    .flatMap((path) => {
      const searched = searchedOf(readFileSync(join(folder, path), "utf8"));
      return searched ? [{ path, ...searched }] : [];
    });
