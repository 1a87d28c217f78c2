import { locales } from "../i18n/locales.ts";
import { admin } from "../settings.ts";
import { adminPolicy } from "./admin-policy.ts";
import { permissionsPolicy } from "./permissions.ts";
import { pagePolicy, workerPolicy } from "./policy.ts";

/**
 * What the responses of some addresses say to a browser. An address stands from the folder of the
 * site; in it `:name` is one segment, and `*` anything at all.
 */
export interface Rule {
  name: string;
  at: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** No window that opened a page of the site can reach it, nor the other way round. */
const apart = { "Cross-Origin-Opener-Policy": "same-origin" };
const own = { "Cross-Origin-Resource-Policy": "same-origin", ...apart };
const anybodys = { "Cross-Origin-Resource-Policy": "cross-origin", ...apart };
const readable = { "Access-Control-Allow-Origin": "*" };

/** Asked for anew each time, so that a correction is seen at once; an unchanged file is not sent again. */
const fresh = { "Cache-Control": "no-cache" };
/** Kept for ever: the name changes with the content. */
const kept = { "Cache-Control": "public, max-age=31536000, immutable" };

/** Types that servers do not know, or know without the letters they are written in. */
const dataTypes = {
  ".akn.xml": "application/akn+xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8; header=present",
  ".graphml": "application/xml; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".tbx": "application/xml; charset=utf-8",
  ".tmx": "application/xml; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
};

const feedTypes = {
  "atom.xml": "application/atom+xml; charset=utf-8",
  "feed.json": "application/feed+json; charset=utf-8",
};

/** The editor at /admin/. Whoever signs in with an account does it in another window, which reports back. */
export const adminRule: Rule = {
  name: "editor",
  at: ["admin/*"],
  headers: {
    "Content-Security-Policy": adminPolicy,
    "X-Robots-Tag": "noindex, nofollow",
    ...own,
    ...fresh,
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
  },
};

/**
 * All rules. Where several fit one address they add up, and never do two of them give the same header:
 * hosts differ in what they make of that.
 * @param encrypted whether the site is reached over HTTPS
 */
export const rulesFor = (encrypted: boolean): readonly Rule[] => {
  const policy = { "Content-Security-Policy": pagePolicy(encrypted) };
  return [
    {
      name: "everything",
      at: ["*"],
      headers: {
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Permissions-Policy": permissionsPolicy,
        ...(encrypted ? { "Strict-Transport-Security": "max-age=63072000" } : {}),
      },
    },
    {
      name: "pages",
      at: [
        "",
        "index.html",
        "404.html",
        "favicon.svg",
        "robots.txt",
        "sheet.svg",
        "sitemap-0.xml",
        "sitemap-index.xml",
        "sw.js",
        ".well-known/*",
        ...locales.map((locale) => `${locale}/*`),
      ],
      headers: { ...policy, ...own, ...fresh },
    },
    { name: "styles, scripts and fonts", at: ["_astro/*"], headers: { ...policy, ...own, ...kept } },
    // A picture runs nothing, and the policy would forbid the browser's own look of a picture alone.
    { name: "share images", at: ["share/*"], headers: { ...anybodys, ...kept } },
    { name: "open data", at: ["data/*"], headers: { ...policy, ...anybodys, ...fresh, ...readable } },
    // None of it is a document, so no policy would be heeded but the worker's.
    { name: "search", at: ["pagefind/*"], headers: { ...own, ...fresh } },
    {
      name: "search worker",
      at: ["pagefind/:locale/pagefind-worker.js"],
      headers: { "Content-Security-Policy": workerPolicy },
    },
    ...Object.entries(feedTypes).map(([file, type]) => ({
      name: `feeds: ${file}`,
      at: [`:locale/news/${file}`, `:locale/news/:facet/:key/${file}`],
      headers: { "Content-Type": type, ...readable },
    })),
    ...Object.entries(dataTypes).map(([end, type]) => ({
      name: `open data: ${end}`,
      at: [`data/*${end}`],
      headers: { "Content-Type": type },
    })),
    {
      name: "security contact",
      at: [".well-known/security.txt"],
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    },
    ...(admin ? [adminRule] : []),
  ];
};

/** An address of a rule as a regular expression that every server reads alike. @param base folder of the site */
export const expressionOf = (at: string, base: string): string =>
  `^${base}${at}$`.replaceAll(".", "\\.").replace(/:\w+/g, "[^/]+").replaceAll("*", ".*");
