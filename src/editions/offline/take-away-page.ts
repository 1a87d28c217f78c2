import { languages } from "../../i18n/locales.ts";
import { translateIn } from "../../i18n/translate.ts";
import { takeAwayPolicy } from "../../security/take-away-policy.ts";
import { siteUrl } from "../../settings.ts";
import { publicUrlOf, wayTo, type Places } from "./places.ts";

/** What a copy has that the site has not, by its place. */
export interface Additions {
  style: string;
  /** Scripts that run before those of a page, by the place of the page. */
  scripts: Readonly<Record<string, string>>;
}

/** Parts of the head that speak to other sites, to feed readers and to the index; a font is in the style sheet. */
const forOthers =
  /<link rel="(?:alternate|prev|next|preload)"[^>]*>|<meta (?:property="og:|name="twitter:)[^>]*>|<meta [^>]*data-pagefind-[^>]*>|<meta http-equiv="Content-Security-Policy"[^>]*>|<script type="application\/ld\+json">.*?<\/script>/gs;

const tag = /<(\/?)([a-z][a-z\d]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/g;
const attribute = /\s([^\s=>]+)="([^"]*)"/g;

/** Without elements that serve only on the site itself: they have `data-site-only`. */
const withoutSiteOnly = (html: string): string => {
  const start = /<([a-z][a-z\d]*)(?:\s[^>]*)?\sdata-site-only(?:[\s=][^>]*)?>/.exec(html);
  if (!start) return html;
  const [, name = ""] = start;
  let depth = 0;
  for (const match of html.slice(start.index).matchAll(new RegExp(`<(/?)${name}[\\s>]`, "g"))) {
    depth += match[1] ? -1 : 1;
    if (depth > 0) continue;
    const end = html.indexOf(">", start.index + match.index) + 1;
    return withoutSiteOnly(html.slice(0, start.index) + html.slice(end));
  }
  throw new Error(`An element <${name} data-site-only> has no end.`);
};

/** A page of the site as a page of a copy. @param path of the built file */
export const takeAwayPage = (page: string, path: string, places: Places, additions: Additions): string => {
  const { locale, placeOf, hrefOf, wayFrom } = places;
  const { tag: lang, dir } = languages[locale];
  const t = translateIn(locale);
  const own = placeOf(path);
  const base = new URL(hrefOf(path), siteUrl);
  const mark = `<small class="online" lang="${lang}" dir="${dir}">${t("takeaway.online")}</small>`;
  /** A mark that waits for the end of its link. */
  let waiting = "";

  /** Attributes of an element, rewritten; a link that leads nowhere from a copy is no link there. */
  const rewritten = (name: string, attributes: string): string =>
    attributes.replace(attribute, (whole, key: string, value: string) => {
      if (value.startsWith("#")) return whole;
      const isAddress = ["href", "src", "action"].includes(key);
      if (!isAddress && !value.startsWith("/")) return whole;
      const url = URL.parse(value, base);
      const isOnSite = url?.origin === siteUrl;
      // A quotation names the place of a text on the site, wherever it was copied.
      const isCanonical = name === "link" && attributes.includes('rel="canonical"');
      const way = isOnSite && !isCanonical ? wayFrom(own, url.href) : undefined;
      if (way !== undefined) return ` ${key}="${way}"`;
      if (!isAddress) return whole;
      const outside = isOnSite ? publicUrlOf(url.href) : value;
      if (name === "a" && outside !== undefined && /^https?:/.test(outside)) waiting = mark;
      return outside === undefined ? "" : ` ${key}="${outside}"`;
    });

  const moved = withoutSiteOnly(page.replace(forOthers, "")).replace(
    tag,
    (_, slash: string, name: string, attributes: string) => {
      if (slash) {
        const before = name === "a" ? waiting : "";
        if (name === "a") waiting = "";
        return `${before}</${name}>`;
      }
      // A module of a disk is never loaded; `defer` runs a script when a module would.
      const plain = name === "script" ? attributes.replace(/\stype="module"/, " defer") : attributes;
      const made = rewritten(name, plain);
      if (plain.includes(" data-leave")) waiting = ""; // says what it is by itself
      return `<${name}${made}>`;
    },
  );

  const script = additions.scripts[own];
  const url = publicUrlOf(hrefOf(`${locale}/index.html`));
  const newest = url ? t("takeaway.newest", { url: `<a href="${url}" dir="ltr">${url}</a>` }) : "";
  const notice = `<p>${t("takeaway.notice", { online: t("takeaway.online") })} ${newest}</p>`;
  return moved
    .replace(
      '<meta charset="utf-8">',
      (before) => `${before}<meta http-equiv="Content-Security-Policy" content="${takeAwayPolicy}">`,
    )
    .replace(
      "</head>",
      (after) =>
        `<link rel="stylesheet" href="${wayTo(additions.style, own)}">${script ? `<script defer src="${wayTo(script, own)}"></script>` : ""}${after}`,
    )
    .replace(
      /(<div class="footer-text">.*?)(<\/div>)/s,
      (_, before: string, after: string) => before + notice + after,
    );
};
