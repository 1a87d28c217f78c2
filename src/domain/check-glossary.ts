import { locales, type Locale } from "../i18n/locales.ts";
import type { GlossaryEntry } from "../schemas/records.ts";
import type { Problem } from "../problem.ts";
import type { Content } from "../schemas/read.ts";
import { documentsIn, unknown } from "./check-facts.ts";

const fileOf = ({ slug }: GlossaryEntry): string => `glossary/${slug}.yaml`;

/** A word that names two things would be explained as either. */
const sameTerms = (entries: readonly GlossaryEntry[], locale: Locale): Problem[] => {
  const first = new Map<string, GlossaryEntry>();
  return entries.flatMap((entry): Problem[] => {
    const name = entry.names[locale];
    if (!name) return [];
    return [name.term, ...(name.letters ? [name.letters] : []), ...name.also].flatMap((written) => {
      const other = first.get(written);
      if (!other) first.set(written, entry);
      if (!other || other === entry) return [];
      return [
        {
          file: fileOf(entry),
          field: locale,
          expected: "names that no other entry has in this language",
          found: `"${written}", which ${fileOf(other)} has too`,
          remedy: "Keep the name in one of the two, or make them one entry.",
        },
      ];
    });
  });
};

/** Entries that name an unknown source, have no name in any language, or share a name with another. */
export const glossaryProblems = (content: Content): Problem[] => {
  const entries = Object.values(content.glossary);
  const documents = documentsIn(content);
  const unknownSources = entries.flatMap((entry) =>
    unknown(fileOf(entry), "documents", entry.documents, documents, "content/documents"),
  );
  const nameless = entries
    .filter(({ names }) => locales.every((locale) => !names[locale]))
    .map((entry) => ({
      file: fileOf(entry),
      expected: `a name in at least one language of the site: ${locales.join(", ")}`,
      found: "none",
      remedy: "Add a language with `term` and `explanation`.",
    }));
  return [...unknownSources, ...nameless, ...locales.flatMap((locale) => sameTerms(entries, locale))];
};
