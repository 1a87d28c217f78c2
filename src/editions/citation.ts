import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Edition } from "../domain/site.ts";
import { dateIn } from "../i18n/format.ts";
import { languages, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, itemPathOf, urlOf } from "../i18n/urls.ts";

/** A citation as data, in the terms of CSL-JSON 1.0 (citationstyles.org). The texts name no author and bear no date of their own. */
export interface Citation {
  id: string;
  type: "document" | "report" | "webpage";
  title: string;
  "original-title"?: string;
  "container-title": string;
  language: string;
  URL: string;
  note: string;
}

/** Forms of a citation that programs read, by the ending of their file. */
const formats = {
  bib: { name: "BibTeX", type: "application/x-bibtex; charset=utf-8" },
  ris: { name: "RIS", type: "application/x-research-info-systems; charset=utf-8" },
  "csl.json": { name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json; charset=utf-8" },
} as const;
export type CitationFormat = keyof typeof formats;

/** Each with its name and what programs are told it is. */
export const citationFormats = (Object.keys(formats) as CitationFormat[]).map((format) => ({
  format,
  ...formats[format],
}));

const types = {
  mandate: "document",
  publications: "report",
  news: "webpage",
  partners: "webpage",
  pages: "webpage",
} as const;

// Letters of all our languages stand as they are: every program of the last ten years reads UTF-8.
Object.assign((plugins.config.get("@bibtex") as { format: object }).format, {
  asciiOnly: false,
  useIdAsLabel: true,
});

/** What date the facts of a text stand for, as a sentence in its language: it has no author and no other date. */
const factsOf = ({ item: { facts }, locale }: Edition): string => {
  const t = translateIn(locale);
  const isDated = "asOf" in facts && facts.asOf !== "undated";
  return `${t("item.asOf")}: ${isDated ? dateIn(locale, facts.asOf) : t("item.asOf.undated")}`;
};

export const citationOf = (edition: Edition): Citation => {
  const { item, locale, heading, isTranslation } = edition;
  const t = translateIn(locale);
  const original = isTranslation ? item.headings[item.original]?.title : undefined;
  return {
    id: `${item.slug}-${locale}`,
    type: types[item.collection],
    title: heading.title,
    ...(original ? { "original-title": original } : {}),
    "container-title": t("site.full"),
    language: languages[locale].tag,
    URL: urlOf(hrefOf(locale, itemPathOf(item))),
    note: factsOf(edition),
  };
};

/** BibTeX and RIS have no field for the site on which a text stands: its name goes before the note. */
const withSite = (citation: Citation): Citation => ({
  ...citation,
  note: `${citation["container-title"]}. ${citation.note}`,
});

/** Signs that LaTeX reads as commands. */
const forLatex = (text: string): string => text.replace(/[&%#_$]/g, "\\$&");

const bibtexOf = (citation: Citation): string =>
  plugins.output.format(
    "bibtex",
    [{ ...citation, title: forLatex(citation.title), note: forLatex(citation.note) }],
    { format: "text" },
  ) as string;

/** As fields, because the plugin's own text breaks lines inside words and cuts the id. */
const risOf = (citation: Citation): string => {
  const [fields = {}] = plugins.output.format("ris", [citation], { format: "object" }) as Record<
    string,
    string
  >[];
  const { TY = "GEN", ...rest } = { ...fields, ID: citation.id };
  return [["TY", TY], ...Object.entries(rest), ["ER", ""]]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join("");
};

/** A file for reference managers. */
export const citationFileOf = (citation: Citation, format: CitationFormat): string => {
  switch (format) {
    case "bib":
      return bibtexOf(withSite(citation));
    case "ris":
      return risOf(withSite(citation));
    case "csl.json":
      return `${JSON.stringify([citation], null, 2)}\n`;
  }
};

/** The same for people, in the language of the text. */
export const plainCitation = (citation: Citation, language: string, locale: Locale): string =>
  translateIn(locale)("cite.plain", {
    title: citation.title,
    language,
    site: citation["container-title"],
    facts: citation.note,
    url: citation.URL,
  });
