import { withTerms } from "../document/terms.ts";
import type { Document } from "../document/tree.ts";
import { bodyOf } from "../domain/load.ts";
import type { Edition, Site } from "../domain/site.ts";
import { onceOf } from "../once.ts";
import type { ContentFile } from "../schemas/read.ts";
import { termsOf } from "../search/terms.ts";

/** Finds what texts name of the glossary, in each language. */
export const termsIn = onceOf((glossary: Site["glossary"]) => termsOf(glossary));

/** Worked out once where no other link is on the page: a text stands beside up to four others. */
const explainedIn = onceOf((site: Site) =>
  onceOf((file: ContentFile) => withTerms(bodyOf(file), termsIn(site.glossary).find(file.locale))),
);

/**
 * The text that a page shows, with the words of the glossary marked; unmarked where the original
 * stands in, since its words are explained in another language than the reader's.
 * @param taken names of other links on the page
 */
export const explainedBodyOf = (
  site: Site,
  { file, locale, isMissing }: Edition,
  taken: readonly string[] = [],
): Document =>
  isMissing
    ? bodyOf(file)
    : taken.length === 0
      ? explainedIn(site)(file)
      : withTerms(bodyOf(file), termsIn(site.glossary).find(locale), taken);
