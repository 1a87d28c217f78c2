import type { Locale } from "../../i18n/locales.ts";

/** What stands in the folder of a language and is not read on its pages, with the reason. */
const leftOut = [
  /\/with\/[^/]+\/index\.html$/, // holds another language too; all pairs together are twice the rest
  /\/(?:atom\.xml|feed\.json)$/, // a feed is for what is still to come
  /\.(?:bib|ris|csl\.json)$/, // for programs that are on the network anyway
  /^[^/]+\/offline\.(?:json|zip)$/, // these tell of the others, or hold them
  /\.(?:br|gz|zst)$/, // the same files, packed for the way
];

/** Looks, scripts and typefaces, and icons: what pages of every language share. */
const shared = [/^_astro\/[^/]+\.(?:css|js|svg|woff2)$/, /^[^/]+\.(?:svg|png|ico)$/];

/**
 * The files with which one language can be read without a network: its pages, PDF editions and
 * search, and what they need to look and work as they do.
 * @param paths of a built site, from its folder
 * @returns those of the language, in the order in which they came
 */
export const filesOf = (paths: readonly string[], locale: Locale): string[] =>
  paths.filter((path) =>
    path.startsWith(`${locale}/`)
      ? !leftOut.some((pattern) => pattern.test(path))
      : path.startsWith(`pagefind/${locale}/`) || shared.some((pattern) => pattern.test(path)),
  );

/** The address of a built file from the folder of the site: a folder's address means the page in it. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, "$1");
