import { nameIn, type Site } from "../domain/site.ts";
import { compareIn, headwordOf, initialIn, listIn } from "../i18n/format.ts";
import { languages, locales, type Locale } from "../i18n/locales.ts";

/** Said of each of four names an entry, so only what the page does not say already. */
const languageOf = (reader: Locale, locale: Locale) => {
  const { tag: lang, dir } = languages[locale];
  return { lang, dir: dir === languages[reader].dir ? undefined : dir };
};

/** The entries that have a name in the language of the reader, by its alphabet, under their first letters. */
export const glossaryIn = (site: Site, reader: Locale) => {
  const compare = compareIn(reader);
  const entries = site.glossary
    .flatMap(({ slug, documents, names }) => {
      const own = names[reader];
      if (!own) return [];
      const others = locales.flatMap((locale) => {
        const name = locale === reader ? undefined : names[locale];
        return name
          ? [{ ...name, endonym: languages[locale].endonym, foreign: languageOf(reader, locale) }]
          : [];
      });
      const sources = listIn(
        reader,
        documents.map((document) => nameIn(site, reader, "documents", document)),
      );
      return [{ slug, ...own, others, sources }];
    })
    .toSorted((a, b) => compare(headwordOf(a.term), headwordOf(b.term)));
  const byLetters = entries
    .flatMap(({ slug, letters }) => (letters ? [{ slug, letters }] : []))
    .toSorted((a, b) => compare(a.letters, b.letters));
  const groups = [...Map.groupBy(entries, ({ term }) => initialIn(reader, term))];
  return { count: entries.length, entries, byLetters, groups };
};
