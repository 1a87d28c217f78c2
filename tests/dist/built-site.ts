import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { HtmlElement } from "html-validate";
import { isLocale, type Locale } from "../../src/i18n/locales.ts";
import { basePath, siteUrl } from "../../src/settings.ts";
import { decoded, documentOf } from "../unit/html.ts";

/** A page as it was built. */
export interface BuiltPage {
  /** Its file, in the folder of the site. */
  file: string;
  /** Its address on the origin of the site. */
  href: string;
  /** The same address in full. */
  url: string;
  /** Language by its address; none of the choice of languages and of the page for unknown addresses. */
  locale: Locale | undefined;
  /** Read when it is first asked for: few tests look into every page. */
  readonly document: HtmlElement;
}

export interface BuiltSite {
  folder: string;
  base: string;
  origin: string;
  /** Every file, by its address on the origin. */
  files: Map<string, string>;
  pages: BuiltPage[];
  /** The same by their addresses on the origin. */
  pageAt: ReadonlyMap<string, BuiltPage>;
}

/** An address that names a folder means the page in it. */
const hrefOfFile = (base: string, file: string): string => base + file.replace(/(^|\/)index\.html$/, "$1");

const read = new Map<string, BuiltSite>();

/**
 * Reads each site once, however many files of tests ask for it.
 * @param folder where the site was built
 * @param base folder of the server for which it was built, with slashes at both ends
 */
export const readSite = (
  folder = process.env["OUT_DIR"] ?? "dist",
  { base, origin }: { base: string; origin: string } = { base: basePath, origin: siteUrl },
): BuiltSite => {
  const key = [folder, base, origin].join(" ");
  const known = read.get(key);
  if (known) return known;
  const names = globSync("**/*.*", { cwd: folder }).map((name) => name.split(sep).join("/"));
  const files = new Map(names.map((name) => [hrefOfFile(base, name), join(folder, name)]));
  const pages = names
    .filter((name) => name.endsWith(".html"))
    .map((file) => {
      const href = hrefOfFile(base, file);
      const [first] = file.split("/");
      const locale = isLocale(first) ? first : undefined;
      let document: HtmlElement | undefined;
      return {
        file,
        href,
        url: new URL(href, origin).href,
        locale,
        get document() {
          return (document ??= documentOf(join(folder, file)));
        },
      };
    });
  if (pages.length === 0) throw new Error(`${folder} holds no pages: run "npm run build" first.`);
  const pageAt = new Map(pages.map((page) => [page.href, page]));
  const site = { folder, base, origin, files, pages, pageAt };
  read.set(key, site);
  return site;
};

/** Pages of one language. */
export const pagesIn = (site: BuiltSite, locale: Locale): BuiltPage[] =>
  site.pages.filter((page) => page.locale === locale);

/** The value of an attribute as a browser reads it; empty if it is not there. */
export const attribute = (element: HtmlElement, name: string): string =>
  decoded(element.getAttributeValue(name) ?? "");

/** The part of a file's text, such as a style sheet or a map of the site. */
export const textOf = (site: BuiltSite, href: string): string => {
  const file = site.files.get(href);
  if (!file) throw new Error(`The site has no ${href}.`);
  return readFileSync(file, "utf8");
};

/** A page with two languages side by side. */
export interface BuiltPair extends BuiltPage {
  locale: Locale;
  other: Locale;
  /** The text without its language, as `mandate/`. */
  path: string;
}

/** What a page pairs, by its address; undefined of every page of one language. */
export const pairOf = (page: BuiltPage): BuiltPair | undefined => {
  const { file, href, url, locale } = page;
  const [, path = "", other] = /^[^/]+\/(.+\/)with\/([^/]+)\/index\.html$/.exec(file) ?? [];
  if (!locale || !isLocale(other)) return undefined;
  return {
    file,
    href,
    url,
    locale,
    path,
    other,
    get document() {
      return page.document;
    },
  };
};
