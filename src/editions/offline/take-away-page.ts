import { languages } from "../../i18n/locales.ts";
import { translateIn } from "../../i18n/translate.ts";
import { takeAwayPolicy } from "../../security/take-away-policy.ts";
import { publicUrlOf, wayBetween, type Places } from "./places.ts";
import { relinked } from "./relinked.ts";
import { withoutElements } from "../element.ts";

/** What a copy has that the site has not, by its place. */
export interface Additions {
  style: string;
  /** A script that runs before those of a page, by the place of the page. */
  scripts: Readonly<Record<string, string>>;
}

/** What speaks to other sites, to feed readers and to the index of the site; typefaces stand in the style sheet. */
const forOthers = [
  /<link rel="(?:alternate|prev|next|preload)"[^>]*>/g,
  /<meta (?:property="og:|name="twitter:|http-equiv="Content-Security-Policy")[^>]*>/g,
  /<meta [^>]*data-pagefind-[^>]*>/g,
  /<script type="application\/ld\+json">.*?<\/script>/gs,
];

/**
 * Of a disk browsers load no module and compare no digest; `defer` runs a script when a module would.
 */
const plainScript = (_: string, module: string | undefined, attributes: string): string =>
  `<script${module ? " defer" : ""}${attributes.replace(/ integrity="[^"]*"/, "")}>`;

/** Says at the foot of a page what it belongs to, and where the site is. */
const noticeIn = ({ locale, hrefOf }: Places): string => {
  const t = translateIn(locale);
  const url = publicUrlOf(hrefOf(`${locale}/index.html`));
  const newest = url ? ` ${t("takeaway.newest", { url: `<a href="${url}" dir="ltr">${url}</a>` })}` : "";
  return `<p>${t("takeaway.notice", { online: t("takeaway.online") })}${newest}</p>`;
};

/** A page of the site as a page of a copy. @param path of the built file */
export const takeAwayPage = (page: string, path: string, places: Places, additions: Additions): string => {
  const { locale } = places;
  const { tag, dir } = languages[locale];
  const own = places.placeOf(path);
  const script = additions.scripts[own];
  const mark = `<small class="online" lang="${tag}" dir="${dir}">${translateIn(locale)("takeaway.online")}</small>`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${takeAwayPolicy}">`;
  const added = [
    `<link rel="stylesheet" href="${wayBetween(own, additions.style)}">`,
    script ? `<script defer src="${wayBetween(own, script)}"></script>` : "",
  ].join("");
  const html = forOthers.reduce(
    (rest, pattern) => rest.replace(pattern, ""),
    withoutElements("data-site-only", page),
  );
  return relinked(html, path, places, mark)
    .replace('<link rel="canonical">', "") // the site has no address that others can reach
    .replace(/<script( type="module")?([^>]*)>/g, plainScript)
    .replace('<meta charset="utf-8">', (before) => before + policy)
    .replace("</head>", (after) => added + after)
    .replace(/<div class="footer-text">.*?(?=<\/div>)/s, (before) => before + noticeIn(places));
};
