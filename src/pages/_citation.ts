import type { Edition, Item } from "../domain/site.ts";
import {
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
export const textCitation = (edition: Edition): Citation => {
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

/** Every citation file of an item, by its path in a language. */
export const citationFiles = (item: Item): { path: string; format: CitationFormat }[] =>
  formats.map((format) => ({ path: editionPathOf(item, format), format }));
