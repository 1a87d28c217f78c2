import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { hasRare } from "../../src/typefaces/alphabets.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { namedLinks, styleReferencesOf } from "./references.ts";

/** Bytes of a file. */
export type Weigh = (file: string) => number;

/** Bytes of a file as it travels: packed with brotli, if that makes it smaller. */
const weighAt = (quality: number): Weigh => {
  const weighed = new Map<string, number>();
  return (file) => {
    const known = weighed.get(file);
    if (known !== undefined) return known;
    const bytes = readFileSync(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    const weight = Math.min(bytes.length, brotliCompressSync(bytes, { params }).length);
    weighed.set(file, weight);
    return weight;
  };
};

/** Packed with brotli at its strongest, as the limits mean it. */
export const weightOf = weighAt(11);

/** Packed quickly: a little heavier, in a twentieth of the time. */
export const quickWeightOf = weighAt(5);

/** Modules that a script names, and those that they name: a browser fetches them all. */
const withModules = (site: BuiltSite, href: string, seen = new Set<string>()): string[] => {
  if (seen.has(href)) return [];
  seen.add(href);
  const file = site.files.get(href);
  const text = file ? readFileSync(file, "utf8") : "";
  const named = [...text.matchAll(/(?:from|import)\s*["'](\.{0,2}\/[^"']+\.js)["']/g)].map(
    ([, path = ""]) => new URL(path, new URL(href, site.origin)).pathname,
  );
  return [href, ...named.flatMap((path) => withModules(site, path, seen))];
};

/** Addresses of what a page loads without being asked, by kind. Of fonts: those that it asks for at once, and that of rare letters. */
export interface Load {
  styles: string[];
  scripts: string[];
  fonts: string[];
  pictures: string[];
}

const resourceTags = /<(?:link|script|img|source)\b(?:[^>"]|"[^"]*")*>/g;
const valueIn = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Paths that the tags of a page fetch. Read without a tree of the page: there are thousands of pages. */
const pathsOf = (html: string, page: BuiltPage): string[] => {
  const tags = html.match(resourceTags) ?? [];
  const addresses = tags
    .filter((tag) => !namedLinks.includes(valueIn(tag, "rel") ?? ""))
    .flatMap((tag) => valueIn(tag, "href") ?? valueIn(tag, "src") ?? valueIn(tag, "srcset") ?? []);
  return [...new Set(addresses.map((address) => new URL(address, page.url).pathname))];
};

const ornaments = new WeakMap<BuiltSite, Map<string, string[]>>();
/** Pictures of the style sheets, by the sheet. */
const ornamentsOf = (site: BuiltSite): Map<string, string[]> => {
  const known = ornaments.get(site);
  if (known) return known;
  const found = styleReferencesOf(site).filter(({ url }) => /\.(svg|png|webp|avif)$/.test(url.pathname));
  const bySheet = new Map(
    [...Map.groupBy(found, ({ from }) => from)].map(([sheet, own]) => [
      sheet,
      own.map(({ url }) => url.pathname),
    ]),
  );
  ornaments.set(site, bySheet);
  return bySheet;
};

const noWords = /<script[\s\S]*?<\/script>|<[^>]*>/g;

/** The file of rare letters, where a page says any. */
const rareFontOf = (site: BuiltSite, html: string): string[] =>
  hasRare(html.replaceAll(noWords, " "))
    ? [...site.files.keys()].filter((href) => href.includes("/piazzolla-rare."))
    : [];

export const loadOf = (site: BuiltSite, page: BuiltPage): Load => {
  const html = readFileSync(join(site.folder, page.file), "utf8");
  const paths = pathsOf(html, page);
  const ending = (pattern: RegExp): string[] => paths.filter((path) => pattern.test(path));
  const styles = ending(/\.css$/);
  const drawn = styles.flatMap((sheet) => ornamentsOf(site).get(sheet) ?? []);
  return {
    styles,
    scripts: [...new Set(ending(/\.js$/).flatMap((path) => withModules(site, path)))],
    fonts: [...ending(/\.woff2$/), ...rareFontOf(site, html)],
    pictures: [...new Set([...ending(/\.(svg|png|ico|webp|avif|jpg)$/), ...drawn])],
  };
};

export const weightOfAll = (site: BuiltSite, hrefs: readonly string[], weigh: Weigh = weightOf): number =>
  hrefs.reduce((sum, href) => sum + weigh(site.files.get(href) ?? ""), 0);
