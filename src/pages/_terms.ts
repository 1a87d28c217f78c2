import { withTerms, type FindTerms } from "../document/terms.ts";
import type { Document } from "../document/tree.ts";
import { bodyOf } from "../domain/load.ts";
import type { Edition, Site } from "../domain/site.ts";
import type { Locale } from "../i18n/locales.ts";
import { termFinder } from "../search/terms.ts";

const finders = new WeakMap<Site["glossary"], Map<Locale, FindTerms>>();

/** Finds what a text of a language names of the glossary. Made once for each language. */
const findTermsIn = ({ glossary }: Site, locale: Locale): FindTerms => {
  const own = finders.get(glossary) ?? new Map<Locale, FindTerms>();
  finders.set(glossary, own);
  const known = own.get(locale) ?? termFinder(glossary, locale);
  own.set(locale, known);
  return known;
};

/**
 * The text that a page shows, with the words of the glossary marked; unmarked where the original
 * stands in, since its words are explained in another language than the reader's.
 * @param taken names of other links on the page
 */
export const explainedBodyOf = (
  site: Site,
  { file, locale, isMissing }: Edition,
  taken: readonly string[] = [],
): Document => (isMissing ? bodyOf(file) : withTerms(bodyOf(file), findTermsIn(site, locale), taken));
