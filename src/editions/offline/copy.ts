import { readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";
import type { Locale } from "../../i18n/locales.ts";
import { fileHrefOf, paths as pagePaths } from "../../i18n/urls.ts";
import { basePath, siteUrl } from "../../settings.ts";
import { madeBy } from "../made-by.ts";
import { digestOf } from "../manifest.ts";
import { filesOf } from "./files.ts";
import type { Packer } from "./packed.ts";
import { placesIn, wayBetween } from "./places.ts";
import { takeAwayPage } from "./take-away-page.ts";
import type { Copy } from "./zip.ts";

/** A built site, and what a copy needs that the site does not have. */
export interface Source {
  folder: string;
  /** All its files. */
  paths: readonly string[];
  digestOf: (path: string) => string;
  /** A built module as a script without modules. */
  classicScript: (path: string) => Promise<string>;
  /**
   * The search of a language that has one as such a script.
   * @param wayOf how the search page of the copy names a built file
   */
  searchScript: (locale: Locale, wayOf: (path: string) => string) => Promise<string>;
}

const hashOf = (parts: readonly unknown[]): string => digestOf(Buffer.from(JSON.stringify(parts)));

const ownStyle = "src/styles/take-away.css";
const scriptTags = /<script( defer)? src="([^"]+)"/g;

/** What style sheets name, with its media type. */
const inStyles: Readonly<Record<string, string>> = { ".woff2": "font/woff2", ".svg": "image/svg+xml" };

/** A style sheet with what it names in it: browsers refuse typefaces and masks of a disk. */
const styleOf = ({ folder }: Source, path: string): string =>
  readFileSync(join(folder, path), "utf8").replace(/url\(([^)]+)\)/g, (_, href: string) => {
    const named = new URL(href, new URL(fileHrefOf(path), siteUrl)).pathname.slice(fileHrefOf("").length);
    const type = inStyles[extname(named)];
    if (!type) throw new Error(`${path}: a copy to take away cannot hold ${href}.`);
    return `url(data:${type};base64,${readFileSync(join(folder, named)).toString("base64")})`;
  });

/** The scripts that a page of a copy names, and whether each was a module. */
const scriptsOf = (html: string, place: string): Record<string, boolean> =>
  Object.fromEntries(
    [...html.matchAll(scriptTags)].map(([, defer, way = ""]) => [
      posix.join(posix.dirname(place), way),
      defer !== undefined,
    ]),
  );

/**
 * One language of a built site, so that it opens from a disk and from any folder of any server.
 * @param packer remembers pages by what they are made from
 */
export const copyOf = async (source: Source, locale: Locale, packer: Packer): Promise<Copy> => {
  const { folder, paths, classicScript, searchScript } = source;
  const isOfSearch = (path: string): boolean => path.startsWith(`pagefind/${locale}/`);
  const index = paths.filter(isOfSearch);
  const own = filesOf(paths, locale).filter(
    (path) =>
      !isOfSearch(path) &&
      !path.startsWith(`${locale}/${pagePaths.pages("offline")}`) &&
      !(path.startsWith("_astro/") && extname(path) in inStyles),
  );
  const places = placesIn(locale, own);
  const { placeOf } = places;
  const searchPage = placeOf(`${locale}/${pagePaths.search}index.html`);
  const additions = {
    style: placeOf("take-away.css"),
    scripts: index.length > 0 ? { [searchPage]: placeOf("search.js") } : {},
  };
  /** All that the pages of the copy have in common: where everything stands, and what is added. */
  const around = hashOf([madeBy("."), siteUrl, basePath, locale, own, additions]);
  const copy: Copy = new Map();
  /** Scripts that pages of the copy name, and whether they were modules. */
  const scripts = new Map<string, boolean>();
  for (const path of own) {
    const place = placeOf(path);
    if (path.endsWith(".html")) {
      const page = packer.page(hashOf([around, path, source.digestOf(path)]), () => {
        const html = takeAwayPage(readFileSync(join(folder, path), "utf8"), path, places, additions);
        return { html, scripts: scriptsOf(html, place) };
      });
      for (const [script, wasModule] of Object.entries(page.scripts)) scripts.set(script, wasModule);
      copy.set(place, page);
    } else if (path.endsWith(".css")) copy.set(place, styleOf(source, path));
    else if (!path.endsWith(".js")) copy.set(place, readFileSync(join(folder, path)));
  }
  for (const path of own) {
    const wasModule = scripts.get(placeOf(path));
    if (wasModule !== undefined)
      copy.set(placeOf(path), wasModule ? await classicScript(path) : readFileSync(join(folder, path)));
  }
  copy.set(additions.style, readFileSync(ownStyle, "utf8"));
  if (index.length > 0) {
    const key = hashOf([around, index.map((path) => [path, source.digestOf(path)])]);
    const script = packer.text(key, () =>
      searchScript(locale, (path) => wayBetween(searchPage, placeOf(path))),
    );
    copy.set(placeOf("search.js"), await script);
  }
  return copy;
};
