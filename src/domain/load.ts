import { getCollection } from "astro:content";
import { documentOf } from "../document/open.ts";
import type { Document } from "../document/tree.ts";
import type { Locale } from "../i18n/locales.ts";
import { contentRoot } from "../settings.ts";
import type { GlossaryEntry, Person, SourceDocument, TimelineEvent, Vocabulary } from "../schemas/fields.ts";
import type { ContentFile } from "../schemas/read.ts";
import { siteOf, type Site } from "./site.ts";

/** The only code that asks Astro for content. */
const read = async (): Promise<Site> => {
  const [files, documents, vocabularies, glossary, people, timeline] = await Promise.all([
    getCollection("files"),
    getCollection("documents"),
    getCollection("vocabularies"),
    getCollection("glossary"),
    getCollection("people"),
    getCollection("timeline"),
  ]);
  const records = <Value>(entries: { id: string; data: Value }[]) =>
    Object.fromEntries(entries.map(({ id, data }) => [id, data]));
  return siteOf({
    files: files.map(({ data }) => data),
    documents: records<SourceDocument>(documents),
    vocabularies: records(vocabularies) as Partial<Record<Locale, Vocabulary>>,
    glossary: records<GlossaryEntry>(glossary),
    people: records<Person>(people),
    timeline: records<TimelineEvent>(timeline),
  });
};

let loaded: Promise<Site> | undefined;

/** All content: read once in a build, afresh for every page while editing. */
export const load = (): Promise<Site> => (import.meta.env.DEV ? read() : (loaded ??= read()));

const bodies = new Map<string, Document>();

/** The text of a content file, as a tree: parsed once in a build, since a text is shown on many pages. */
export const bodyOf = (file: ContentFile): Document => {
  const known = import.meta.env.DEV ? undefined : bodies.get(file.file);
  const body = known ?? documentOf(contentRoot, file);
  bodies.set(file.file, body);
  return body;
};
