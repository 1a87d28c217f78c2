import { basePath, siteUrl } from "../settings.ts";
import type { Locale } from "./locales.ts";
import { offlinePaths } from "./offline-paths.ts";

/**
 * The only code that builds an address. A path is the part after the language, the same in every
 * language; these are all there are.
 */
export const paths = {
  home: "",
  mandate: "mandate/",
  newsList: "news/",
  news: (slug: string) => `news/${slug}/`,
  /** Further pages, from 2, of the list of all news or of another list. */
  newsPage: (page: number, list = "news/") => `${list}page/${page}/`,
  newsBy: (facet: "topic" | "country" | "year", key: string) => `news/${facet}/${key}/`,
  partnersList: "partners/",
  partners: (slug: string) => `partners/${slug}/`,
  partnersBy: (facet: "type" | "country" | "source", key: string) => `partners/${facet}/${key}/`,
  /** Who works with whom. */
  relations: "partners/relations/",
  people: "people/",
  timeline: "timeline/",
  publicationsList: "publications/",
  publications: (slug: string) => `publications/${slug}/`,
  search: "search/",
  glossary: "glossary/",
  data: "data/",
  /** How far each text is translated. */
  translations: "translations/",
  /** What was measured of the site. */
  quality: "quality/",
  /** A text beside the same text in another language. */
  beside: (path: string, other: Locale) => `${path}with/${other}/`,
  /** Shown without a network in place of a page that is not kept. */
  notKept: offlinePaths.notKept,
  pages: (slug: string) => `${slug}/`,
} as const;

/** The path of anything that has a collection and a slug. */
export const itemPathOf = ({
  collection,
  slug,
}: {
  collection: "mandate" | "news" | "partners" | "publications" | "pages";
  slug: string;
}): string => (collection === "mandate" ? paths.mandate : paths[collection](slug));

/** A file beside a page that is another form of its text, such as `mandate/mandate.pdf`. */
export const editionPathOf = (
  item: { collection: "mandate" | "news" | "partners" | "publications" | "pages"; slug: string },
  extension: string,
): string => `${itemPathOf(item)}${item.slug}.${extension}`;

/** A page of a list of news: of all of it, or of what has one topic, country or year. */
export const newsListPathOf = (
  by: { facet: "topic" | "country" | "year"; key: string } | undefined,
  page = 1,
): string => {
  const first = by ? paths.newsBy(by.facet, by.key) : paths.newsList;
  return page === 1 ? first : paths.newsPage(page, first);
};

/** A list as a feed, beside its page: `news/topic/vawg/atom.xml`. */
export const feedPathOf = (list: string, file: "atom.xml" | "feed.json"): string => `${list}${file}`;

/** One language as a ZIP, to be read without a network: what it unpacks to, and where it stands. */
export const takeAwayName = (locale: Locale): string => `reference-group-${locale}`;
export const takeAwayFile = (locale: Locale): string => `${locale}/offline.zip`;

/** First segments of addresses that a page slug would hide. */
export const sections = [
  "mandate",
  "news",
  "partners",
  "people",
  "timeline",
  "publications",
  "search",
  "glossary",
  "data",
  "translations",
  "quality",
] as const;

export const hrefOf = (locale: Locale, path: string = paths.home, anchor?: string): string =>
  `${basePath}${locale}/${path}${anchor ? `#${anchor}` : ""}`;

/** A file served from the root of the site, such as an icon. */
export const fileHrefOf = (file: string): string => `${basePath}${file}`;

/** A file of open data: the same for all languages, so outside of their folders. */
export const dataFileHrefOf = (file: string): string => fileHrefOf(`${paths.data}${file}`);

/** The picture that other sites and messengers show of a page; its name changes with what it shows. */
export const shareImageFile = (digest: string): string => `share/${digest}.png`;

/** The parts of a place in the texts as records name it: `/mandate/#f-2` is ["mandate/", "f-2"]. */
export const partsOfPlace = (place: string): [path: string, anchor: string | undefined] => {
  const [path = "", anchor] = place.slice(1).split("#");
  return [path, anchor];
};

/** Signs that stand in an address as they are. A page has twenty addresses in full: to parse each is a noticeable part of a build. */
const isPlain = (href: string): boolean => /^[\w/.#-]*$/.test(href);

/** The same address in full, with the origin. @param href as the functions above give it */
export const urlOf = (href: string): string =>
  isPlain(href) ? `${siteUrl}${href}` : new URL(href, siteUrl).href;

export const chooserHref = basePath;
