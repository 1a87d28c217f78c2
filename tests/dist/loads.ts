import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { referencesOf, styleReferencesOf } from "./references.ts";

type Weigh = (file: string) => number;

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

/** Addresses of what a page loads without being asked, by kind; a font only if the page asks for it at once. */
export interface Load {
  styles: string[];
  scripts: string[];
  fonts: string[];
  pictures: string[];
}

export const loadOf = (site: BuiltSite, page: BuiltPage): Load => {
  const resources = referencesOf(page).filter(({ isResource }) => isResource);
  const paths = [...new Set(resources.map(({ url }) => url.pathname))];
  const ending = (pattern: RegExp): string[] => paths.filter((path) => pattern.test(path));
  const styles = ending(/\.css$/);
  const ornaments = styleReferencesOf(site)
    .filter(({ from, url }) => styles.includes(from) && /\.(svg|png|webp|avif)$/.test(url.pathname))
    .map(({ url }) => url.pathname);
  return {
    styles,
    scripts: [...new Set(ending(/\.js$/).flatMap((path) => withModules(site, path)))],
    fonts: ending(/\.woff2$/),
    pictures: [...new Set([...ending(/\.(svg|png|ico|webp|avif|jpg)$/), ...ornaments])],
  };
};

export const weightOfAll = (site: BuiltSite, hrefs: readonly string[], weigh: Weigh = weightOf): number =>
  hrefs.reduce((sum, href) => sum + weigh(site.files.get(href) ?? ""), 0);
