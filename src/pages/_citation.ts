import type { APIRoute } from "astro";
import { load } from "../domain/load.ts";
import { editionOf, languagesOf, type Edition, type Item } from "../domain/site.ts";
import {
  citationFileOf,
  citationOf,
  citationTypes,
  plainCitation,
  type Citation,
  type CitationFormat,
} from "../editions/citation.ts";
import { dateIn, languageNameIn } from "../i18n/format.ts";
import { translateIn } from "../i18n/translate.ts";
import { editionPathOf, hrefOf } from "../i18n/urls.ts";

const formats = Object.keys(citationTypes) as CitationFormat[];

const names: Readonly<Record<CitationFormat, string>> = { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" };

/** The citation of a text; its pages have no author and no date but that of their facts. */
const textCitation = (edition: Edition): Citation => {
  const { facts } = edition.item;
  const t = translateIn(edition.locale);
  const asOf =
    "asOf" in facts && facts.asOf !== "undated" ? dateIn(edition.locale, facts.asOf) : t("item.asOf.undated");
  return citationOf(edition, `${t("item.asOf")}: ${asOf}`);
};

/** What a page shows of its citation. */
export const citationLinks = (edition: Edition) => {
  const citation = textCitation(edition);
  const language = languageNameIn(edition.locale, edition.locale);
  const [before = "", after = ""] = plainCitation(citation, language, edition.locale).split(citation.URL);
  const files = formats.map((format) => ({
    href: hrefOf(edition.locale, editionPathOf(edition.item, format)),
    text: names[format],
  }));
  return { before, url: citation.URL, after, files };
};

/**
 * The citations of one format, beside the page of each text: `/kk/mandate/mandate.bib`. Each format
 * has a route of its own name, as the files of open data have.
 */
export const citationsAs = (format: CitationFormat) => async () => {
  const site = await load();
  return [site.mandate, ...site.news, ...site.partners, ...site.publications].flatMap((item: Item) =>
    languagesOf(item).map((locale) => ({
      params: { locale, text: editionPathOf(item, format).slice(0, -format.length - 1) },
      props: { edition: editionOf(item, locale) },
    })),
  );
};

export const citationFile =
  (format: CitationFormat): APIRoute<{ edition: Edition }> =>
  ({ props: { edition } }) =>
    new Response(citationFileOf(textCitation(edition), format), {
      headers: { "Content-Type": citationTypes[format] },
    });
