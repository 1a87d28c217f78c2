import { languages, isLocale, type Locale } from "../../src/i18n/locales.ts";
import { onceOf } from "../../src/once.ts";
import { attribute, textOf, type BuiltPage, type BuiltSite } from "./built-site.ts";

/** An address that a page, or a style sheet, names. */
export interface Reference {
  /** Address of the file in which it stands. */
  from: string;
  /** As it is written. */
  text: string;
  url: URL;
  /** Fetched by the browser on its own, not followed by a reader. */
  isResource: boolean;
}

const places = ["a[href]", "form[action]", "link[href]", "script[src]", "img[src]", "source[srcset]"];
/** Links in the head that name a page and fetch nothing. */
export const namedLinks = ["canonical", "alternate", "prev", "next"];

export const referencesOf = (page: BuiltPage): Reference[] =>
  places.flatMap((selector) =>
    page.document.querySelectorAll(selector).map((element) => {
      const [, name = ""] = /\[(\w+)\]/.exec(selector) ?? [];
      const text = attribute(element, name);
      const isNamed = element.tagName === "link" && namedLinks.includes(attribute(element, "rel"));
      const isFollowed = element.tagName === "a" || element.tagName === "form";
      return { from: page.href, text, url: new URL(text, page.url), isResource: !isFollowed && !isNamed };
    }),
  );

/** What the style sheets of a site fetch. */
export const styleReferencesOf = onceOf((site: BuiltSite): Reference[] =>
  [...site.files.keys()]
    .filter((href) => href.endsWith(".css"))
    .flatMap((href) =>
      [...textOf(site, href).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
        (match) => {
          const text = match[1] ?? match[2] ?? "";
          return { from: href, text, url: new URL(text, new URL(href, site.origin)), isResource: true };
        },
      ),
    ),
);

/** What a link can name on a page. */
const placesOn = onceOf(
  (page: BuiltPage) => new Set(page.document.querySelectorAll("[id]").map(({ id }) => id)),
);

/** Why an address leads nowhere on this site; undefined if it leads somewhere, or off the site. */
export const faultOf = (site: BuiltSite, { url }: Reference): string | undefined => {
  if (url.origin !== site.origin) return undefined;
  if (!url.pathname.startsWith(site.base)) return `does not begin with ${site.base}`;
  if (!site.files.has(decodeURI(url.pathname))) return "leads to no file";
  if (!url.hash) return undefined;
  const target = site.pageAt.get(decodeURI(url.pathname));
  const isThere = target && placesOn(target).has(decodeURIComponent(url.hash.slice(1)));
  return isThere ? undefined : "leads to no such place on the page";
};

/** References that lead nowhere, as lines for a reader. */
export const brokenReferences = (site: BuiltSite): string[] =>
  [...site.pages.flatMap(referencesOf), ...styleReferencesOf(site)].flatMap((reference) => {
    const fault = faultOf(site, reference);
    return fault ? [`${reference.from}: ${reference.text} ${fault}`] : [];
  });

/** The language into which an address on the site leads, if into one. */
const languageOf = (site: BuiltSite, url: URL): Locale | undefined => {
  if (url.origin !== site.origin || !url.pathname.startsWith(site.base)) return undefined;
  const [first] = url.pathname.slice(site.base.length).split("/");
  return isLocale(first) ? first : undefined;
};

/**
 * Links and forms that lead into another language without saying so. A link says so by `hreflang`;
 * a part of a page that is in that language itself, as on the page for unknown addresses, needs not.
 */
export const straysInto = (site: BuiltSite, page: BuiltPage): string[] =>
  page.document.querySelectorAll("a[href], form[action]").flatMap((element) => {
    const text = attribute(element, element.tagName === "a" ? "href" : "action");
    const target = languageOf(site, new URL(text, page.url));
    if (!target || target === page.locale) return [];
    const { tag } = languages[target];
    const around = element.parent?.closest("[lang]")?.getAttributeValue("lang");
    return attribute(element, "hreflang") === tag || around === tag ? [] : [`${page.href}: ${text}`];
  });
