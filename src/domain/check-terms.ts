import { ownWordsOf, textOfBlocks } from "../document/text.ts";
import type { FindTerms, SaysName } from "../document/terms.ts";
import type { Piece } from "../document/tree.ts";
import type { Locale } from "../i18n/locales.ts";
import { once, onceOf } from "../once.ts";
import type { Warning } from "../problem.ts";
import type { GlossaryEntry, GlossaryName } from "../schemas/records.ts";
import type { Content } from "../schemas/read.ts";
import { placeOfPiece } from "./check-ledger.ts";
import { compare } from "./ledger.ts";
import { itemsOf, siteOf, type Item, type Site } from "./site.ts";
import { textOfFile, type BodyOf } from "./translations.ts";

/** What knows the words of languages. */
export interface Terms {
  /** Finds the names of the glossary in texts of a language. */
  find: (locale: Locale) => FindTerms;
  says: (locale: Locale) => SaysName;
}

/** An agreed name in a source, by its word or its letters, which its translation says in other words than those agreed. */
export interface MissedTerm {
  /** The block of the translation. */
  own: Piece;
  /** As the source says it. */
  written: string;
  name: GlossaryName;
}

/** What a glossary agrees on, by its slugs. */
const namesOf = onceOf(
  (glossary: Site["glossary"]) => new Map(glossary.map(({ slug, names }) => [slug, names])),
);

interface AgreedName {
  /** As the source says it. */
  written: string;
  /** What the glossary has for it in each language. */
  names: GlossaryEntry["names"];
}

/**
 * The agreed names in a piece of a source, each thing once; other forms in print say the thing, but nobody
 * agreed on them. Looked for once, for a source has up to four translations.
 */
const agreedIn = onceOf((terms: Terms) =>
  onceOf((glossary: Site["glossary"]) =>
    once((locale: Locale) => {
      const [find, isNamed] = [terms.find(locale), terms.says(locale)];
      return onceOf(({ block }: Piece): AgreedName[] => {
        const text = ownWordsOf([block]);
        const places = find(text).toReversed();
        const written = new Map(places.map(({ slug, start, end }) => [slug, text.slice(start, end)]));
        return [...written].flatMap(([slug, written]) => {
          const names = namesOf(glossary).get(slug);
          const name = names?.[locale];
          return name && isNamed(written, { ...name, also: [] }, false) ? { written, names } : [];
        });
      });
    }),
  ),
);

/** @returns the missed terms of a translation, in its order; nothing for an original */
export const missedTerms = (
  site: Pick<Site, "glossary" | "ledgers">,
  item: Item,
  locale: Locale,
  bodyOf: BodyOf,
  terms: Terms,
): MissedTerm[] => {
  const [source, file] = [item.files[item.original], item.files[locale]];
  if (!source || !file || source === file) return [];
  const agreed = agreedIn(terms)(site.glossary)(item.original);
  const says = terms.says(locale);
  const textOf = (one: typeof source) => textOfFile(one, bodyOf(one), site.ledgers);
  return compare(textOf(source), textOf(file)).flatMap(({ source: from, own }): MissedTerm[] => {
    if (!from || !own) return [];
    const text = textOfBlocks([own.block]);
    return agreed(from).flatMap(({ written, names }) => {
      const name = names[locale];
      // What is quoted stays as it is.
      if (!name || text.includes(written)) return [];
      const letters = names[item.original]?.letters;
      const inLetters = letters !== undefined && written.startsWith(letters);
      return says(text, name, inLetters) ? [] : [{ own, written, name }];
    });
  });
};

/** Agreed names that translations miss, in content without problems; drafts too. */
export const termWarnings = (content: Content, bodyOf: BodyOf, terms: Terms): Warning[] => {
  const site = siteOf(content, { drafts: true });
  return [site.mandate, ...itemsOf(site)].flatMap((item) =>
    Object.values(item.files).flatMap(({ file, locale }) =>
      missedTerms(site, item, locale, bodyOf, terms).map(({ own, written, name }): Warning => {
        const agreed = name.letters ? `${name.term} (${name.letters})` : name.term;
        const text = `"${written}" of the source is "${agreed}" in the glossary`;
        return { file, ...placeOfPiece(own), text };
      }),
    ),
  );
};
