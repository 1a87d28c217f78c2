import { getCollection } from "astro:content";
import { checkedDocuments, documentOf } from "../document/open.ts";
import type { Document } from "../document/tree.ts";
import type { Locale } from "../i18n/locales.ts";
import { noteReads } from "../reads.ts";
import { contentRoot, drafts } from "../settings.ts";
import type { GlossaryEntry, Person, SourceDocument, TimelineEvent, Vocabulary } from "../schemas/records.ts";
import type { Ledger } from "../schemas/ledger.ts";
import { checkedContent, type Content, type ContentFile } from "../schemas/read.ts";
import { siteOf, type Site } from "./site.ts";

/** The only code that asks Astro for content. */
const fromAstro = async (): Promise<Omit<Content, "problems">> => {
  const [files, documents, vocabularies, glossary, people, timeline, ledgers] = await Promise.all([
    getCollection("files"),
    getCollection("documents"),
    getCollection("vocabularies"),
    getCollection("glossary"),
    getCollection("people"),
    getCollection("timeline"),
    getCollection("ledgers"),
  ]);
  const records = <Value>(entries: { id: string; data: Value }[]) =>
    Object.fromEntries(entries.map(({ id, data }) => [id, data]));
  return {
    files: files.map(({ data }) => data),
    documents: records<SourceDocument>(documents),
    vocabularies: records(vocabularies) as Partial<Record<Locale, Vocabulary>>,
    glossary: records<GlossaryEntry>(glossary),
    people: records<Person>(people),
    timeline: records<TimelineEvent>(timeline),
    ledgers: records<Ledger>(ledgers),
  };
};

/** A build goes on with what its check has read; while editing, Astro knows what has changed. */
const read = async (options: { drafts: boolean }): Promise<Site> =>
  siteOf(checkedContent.get() ?? (await fromAstro()), options);

let loaded: Promise<Site> | undefined;
let loadedWithDrafts: Promise<Site> | undefined;

/** All content that is public: read once in a build, afresh for every page while editing. */
export const load = (): Promise<Site> =>
  import.meta.env.DEV ? read({ drafts: false }) : (loaded ??= read({ drafts: false }));

/**
 * The same with drafts, where they are shown: in a build with DRAFTS=1, and always while editing.
 * Only for the pages of items and for lists; a draft has no other form and is told of nowhere else.
 */
export const loadWithDrafts = (): Promise<Site> => {
  if (import.meta.env.DEV) return read({ drafts: true });
  return drafts ? (loadedWithDrafts ??= read({ drafts: true })) : load();
};

/**
 * The text of a content file, as a tree: parsed once in a build, since a text is shown on many pages.
 * Pages have no other way to a text, so that a build knows from which texts each page was made.
 */
export const bodyOf = (file: ContentFile): Document => {
  noteReads(new Set([file.file]));
  return checkedDocuments.get()?.get(file.file) ?? documentOf(contentRoot, file);
};
