import { posix } from "node:path";
import type { Locale } from "../../i18n/locales.ts";
import { fileHrefOf, urlOf } from "../../i18n/urls.ts";
import { siteUrl } from "../../settings.ts";
import { addressOf } from "./files.ts";

/** Where the files of one language stand in its copy, and how they name each other there. */
export interface Places {
  locale: Locale;
  /** The place of a built file: the home page is at the top, so that one sees at once what to open. */
  placeOf: (path: string) => string;
  /** The address on the site of a built file. */
  hrefOf: (path: string) => string;
  /**
   * How a file of the copy names an address of the site.
   * @param from place of that file
   * @returns undefined where the copy does not have it
   */
  wayFrom: (from: string, href: string) => string | undefined;
}

/** The way from one file to another; it always begins with a dot, so that it is never taken for anything else. */
export const wayBetween = (from: string, place: string): string => {
  const way = posix.relative(posix.dirname(from), place);
  return way.startsWith(".") ? way : `./${way}`;
};

/** @param paths the built files that the copy has */
export const placesIn = (locale: Locale, paths: readonly string[]): Places => {
  const placeOf = (path: string): string => {
    if (path === `${locale}/index.html`) return "index.html";
    return path.startsWith(`${locale}/`) ? path : `${locale}/${path}`;
  };
  const hrefOf = (path: string): string => fileHrefOf(addressOf(path));
  const places = new Map(paths.map((path) => [hrefOf(path), placeOf(path)]));
  /** Where an address leads in the copy; what stands after its path goes along. */
  const targetOf = (href: string): { place: string; rest: string } | undefined => {
    // Nearly every address is written as it is known; whatever is not is made whole, which takes longer.
    const end = href.search(/[?#]|$/);
    const known = places.get(href.slice(0, end));
    if (known !== undefined) return { place: known, rest: href.slice(end) };
    const { pathname, search, hash } = new URL(href, siteUrl);
    const place = places.get(pathname);
    return place === undefined ? undefined : { place, rest: `${search}${hash}` };
  };
  return {
    locale,
    placeOf,
    hrefOf,
    wayFrom: (from, href) => {
      const target = targetOf(href);
      return target && `${wayBetween(from, target.place)}${target.rest}`;
    },
  };
};

const isLocal = /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(new URL(siteUrl).hostname);

/** The address in full of something on the site; none of a site that only the machine it was built on can reach. */
export const publicUrlOf = (href: string): string | undefined => (isLocal ? undefined : urlOf(href));
