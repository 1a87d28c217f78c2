import type { Edition } from "../domain/site.ts";
import { citationFormats, citationOf, plainCitation } from "../editions/citation.ts";
import { languageNameIn } from "../i18n/format.ts";
import { editionPathOf, hrefOf } from "../i18n/urls.ts";

/** What a page shows of its citation. */
export const citationLinks = (edition: Edition) => {
  const citation = citationOf(edition);
  const language = languageNameIn(edition.locale, edition.locale);
  const [before = "", after = ""] = plainCitation(citation, language, edition.locale).split(citation.URL);
  const files = citationFormats.map(({ format, name }) => ({
    href: hrefOf(edition.locale, editionPathOf(edition.item, format)),
    text: name,
  }));
  return { before, url: citation.URL, after, files };
};
