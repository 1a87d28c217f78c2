import type { Site } from "../../domain/site.ts";
import { languages } from "../../i18n/locales.ts";
import type { SourceDocument } from "../../schemas/records.ts";

/** A source document with its identifier. */
export interface Source extends SourceDocument {
  id: string;
}

/** The documents with these identifiers, in this order. */
export const sourcesOf = (ids: readonly string[], documents: Site["documents"]): Source[] =>
  ids.flatMap((id) => {
    const document = documents[id];
    return document ? [{ id, ...document }] : [];
  });

/** All that several records rest on, each once, in the order of their identifiers. */
export const allSourcesOf = (
  records: readonly { documents: readonly string[] }[],
  documents: Site["documents"],
): Source[] => sourcesOf([...new Set(records.flatMap((record) => record.documents))].toSorted(), documents);

/** A source document as JSON tells it. */
export const sourceDataOf = ({ id, locale, kind, title, address }: Source) => ({
  id,
  language: languages[locale].tag,
  kind,
  title,
  ...(address ? { url: address } : {}),
});
