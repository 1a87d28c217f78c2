import { isLocale, locales, type Locale } from "../i18n/locales.ts";
import type { Problem } from "../problem.ts";

/** Collections whose items are folders with one file per language. */
export const itemCollections = ["news", "partners", "publications", "pages"] as const;
/** The mandate is a collection of one item without a folder of its own. */
export const collections = ["mandate", ...itemCollections] as const;
export type Collection = (typeof collections)[number];

/** What the place of a content file says about it. */
export interface Identity {
  collection: Collection;
  /** Folder name: part of the address, the same in every language. "mandate" for the mandate. */
  slug: string;
  locale: Locale;
}

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Words that addresses use beside slugs: `/partners/type/…`, `/mandate/with/…`, `/news/page/2/`. */
const reserved = new Set(["country", "topic", "type", "source", "with", "year", "page", "feed", "relations"]);

export const isSlug = (name: string): boolean =>
  slugPattern.test(name) && !/^\d+$/.test(name) && !reserved.has(name);

const notASlug = (file: string, name: string, what: "folder" | "file"): Problem => {
  const proposed = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return {
    file,
    expected: `a ${what} name of small Latin letters, digits and single hyphens that is not a number or a reserved word`,
    found: `"${name}"`,
    remedy: `Rename the ${what}, for example "${isSlug(proposed) ? proposed : "women-forum-2026"}".`,
  };
};

/** The name of a record such as glossary/vawg.yaml, or the problem with it. */
export const recordNameOf = (file: string): string | Problem => {
  const name = (file.split("/").at(-1) ?? "").replace(/\.yaml$/, "");
  return isSlug(name) ? name : notASlug(file, name, "file");
};

/**
 * The only code that reads meaning out of a content path.
 * @param file path from the content folder, with forward slashes
 * @returns the identity, or the problem with the place or the name
 */
export const identityOf = (file: string): Identity | Problem => {
  const parts = file.split("/");
  const [collection, slug, name] = parts[0] === "mandate" ? ["mandate", "mandate", parts[1]] : parts;
  const length = collection === "mandate" ? 2 : 3;
  if (!collections.some((known) => known === collection) || parts.length !== length || !slug || !name) {
    return {
      file,
      expected: `mandate/<language>.mdx, or <collection>/<slug>/<language>.mdx with a collection of ${itemCollections.join(", ")}`,
      found: file,
      remedy: "Move the file to the folder of its item.",
    };
  }
  if (!isSlug(slug)) return notASlug(file, slug, "folder");
  const locale = name.replace(/\.[^.]*$/, "");
  if (!isLocale(locale)) {
    return {
      file,
      expected: `a file named after a language of the site: ${locales.map((known) => `${known}.mdx`).join(", ")}`,
      found: `"${name}"`,
      remedy: "Rename the file. To add a language to the site, see README.md.",
    };
  }
  if (!name.endsWith(".mdx")) {
    return {
      file,
      expected: `${locale}.mdx`,
      found: `"${name}"`,
      remedy: "Keep one .mdx file per language and remove or rename this one.",
    };
  }
  return { collection: collection as Collection, slug, locale };
};

/** Where the ledger of a content file stands: that of `news/forum/ky.mdx` is `ledger/news/forum/ky.json`. */
export const ledgerFileOf = (file: string): string => `ledger/${file.replace(/mdx$/, "json")}`;

/** The content file to which a ledger belongs, whether there is one or not; undefined of any other file. */
export const fileOfLedger = (file: string): string | undefined => {
  const [, place] = /^ledger\/(.+\.)json$/.exec(file) ?? [];
  return place && `${place}mdx`;
};

export const isProblem = (value: object): value is Problem => "remedy" in value;
