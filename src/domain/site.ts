import { locales, type Locale } from "../i18n/locales.ts";
import type { Original } from "../schemas/fields.ts";
import type { GlossaryEntry, Person, SourceDocument, TimelineEvent, Vocabulary } from "../schemas/records.ts";
import { itemCollections, type Collection } from "../schemas/identity.ts";
import type { Ledger } from "../schemas/ledger.ts";
import type { Content, ContentFile } from "../schemas/read.ts";
import { today } from "../settings.ts";
import { embargoOf } from "./embargo.ts";

/** What a language says of an item in lists: its front-matter words. */
export interface Heading {
  title: string;
  summary: string;
  workingTitle: boolean;
}

/** One thing the site tells of, in all the languages it exists in. */
export interface Item<Kind extends Collection = Collection> {
  collection: Kind;
  slug: string;
  /** Language of the original: it carries the facts, the others follow it. */
  original: Locale;
  facts: Original<Kind>;
  headings: Partial<Record<Locale, Heading>>;
  files: Partial<Record<Locale, ContentFile>>;
  /** The day on which it becomes public, as "2027-01-01"; undefined of everything that is. */
  embargo: string | undefined;
}

/** All content, by the questions that pages ask. */
export interface Site {
  mandate: Item<"mandate">;
  news: Item<"news">[];
  partners: Item<"partners">[];
  publications: Item<"publications">[];
  pages: Item<"pages">[];
  documents: Record<string, SourceDocument>;
  vocabularies: Partial<Record<Locale, Vocabulary>>;
  /** In the order of their slugs. */
  glossary: GlossaryEntry[];
  /** In the order of their slugs. */
  people: Person[];
  /** In the order of their dates: first what is dated by the year alone, then by month, then by day. */
  timeline: TimelineEvent[];
  /** By the paths of the content files to which they belong. */
  ledgers: Record<string, Ledger>;
}

const headingOf = (file: ContentFile): Heading | undefined => {
  const words = file.translation ?? file.original;
  return words && { title: words.title, summary: words.summary, workingTitle: words.workingTitle };
};

const itemOf = <Kind extends Collection>(files: readonly ContentFile[], day: string): Item<Kind> => {
  const original = files.find((file) => file.original);
  if (!original) throw new Error(`No original among ${files.map(({ file }) => file).join(", ")}.`);
  return {
    collection: original.collection as Kind,
    slug: original.slug,
    original: original.locale,
    facts: original.original as Original<Kind>,
    headings: Object.fromEntries(files.map((file) => [file.locale, headingOf(file)])),
    files: Object.fromEntries(files.map((file) => [file.locale, file])),
    embargo: original.original && embargoOf(original.original, day),
  };
};

const bySlug = (a: { slug: string }, b: { slug: string }): number => (a.slug < b.slug ? -1 : 1);

/** Newest first. A date without its day counts as earlier than any day in it. */
const newestFirst = (a: Item<"news">, b: Item<"news">): number =>
  a.facts.date === b.facts.date ? bySlug(a, b) : a.facts.date < b.facts.date ? 1 : -1;

const byDate = (a: TimelineEvent, b: TimelineEvent): number =>
  a.date === b.date ? bySlug(a, b) : a.date < b.date ? -1 : 1;

/**
 * Groups files into items. The content has passed domain/check.ts: every item has one original.
 * What is not public on the day is left out, so that nothing made of a site can tell of it, unless
 * drafts are asked for; then such an item bears its `embargo`.
 */
export const siteOf = (
  { files, documents, vocabularies, glossary, people, timeline, ledgers }: Omit<Content, "problems">,
  { day = today, drafts = false }: { day?: string; drafts?: boolean } = {},
): Site => {
  const itemsOf = <Kind extends Collection>(collection: Kind): Item<Kind>[] => {
    const own = files.filter((file) => file.collection === collection);
    return [...Map.groupBy(own, ({ slug }) => slug).values()]
      .map((group) => itemOf<Kind>(group, day))
      .filter(({ embargo }) => drafts || embargo === undefined);
  };
  const [mandate] = itemsOf("mandate");
  if (!mandate) throw new Error("The content folder has no mandate.");
  return {
    mandate,
    news: itemsOf("news").toSorted(newestFirst),
    partners: itemsOf("partners"),
    publications: itemsOf("publications"),
    pages: itemsOf("pages"),
    documents,
    vocabularies,
    glossary: Object.values(glossary).toSorted(bySlug),
    people: Object.values(people).toSorted(bySlug),
    timeline: Object.values(timeline).toSorted(byDate),
    ledgers,
  };
};

/** Every item but the mandate. */
export const itemsOf = (site: Site): Item[] =>
  itemCollections.flatMap((collection): Item[] => site[collection]);

/** Items that become public on a later day, the next one first. */
export const embargoedIn = (content: Omit<Content, "problems">): { item: Item; day: string }[] =>
  itemsOf(siteOf(content, { drafts: true }))
    .flatMap((item) => (item.embargo ? [{ item, day: item.embargo }] : []))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));

/** The text of an item that a reader of `locale` gets: its own, or the original where it is missing. */
export interface Edition<Kind extends Collection = Collection> {
  item: Item<Kind>;
  /** Language of the text. */
  locale: Locale;
  heading: Heading;
  file: ContentFile;
  /** The text follows an original in another language. */
  isTranslation: boolean;
  /** The reader's language has no text yet, so the original stands in. */
  isMissing: boolean;
}

export const editionOf = <Kind extends Collection>(item: Item<Kind>, reader: Locale): Edition<Kind> => {
  const locale = item.headings[reader] ? reader : item.original;
  const heading = item.headings[locale];
  const file = item.files[locale];
  if (!heading || !file) throw new Error(`${item.collection}/${item.slug} has no text in ${locale}.`);
  return {
    item,
    locale,
    heading,
    file,
    isTranslation: locale !== item.original,
    isMissing: locale !== reader,
  };
};

/**
 * What a record says to a reader: in the reader's language, else in that of its first source, else
 * in the first that it has.
 */
export const wordsOf = <Words>(
  site: Site,
  record: { documents: readonly string[]; words: Partial<Record<Locale, Words>> },
  reader: Locale,
): { locale: Locale; words: Words } => {
  const source = site.documents[record.documents[0] ?? ""]?.locale;
  for (const locale of [reader, ...(source ? [source] : []), ...locales]) {
    const words = record.words[locale];
    if (words) return { locale, words };
  }
  throw new Error("A record has no words in any language; the content check should have said so.");
};

/** A name from the vocabulary of a language. The content check has seen that it is there. */
export const nameIn = (
  { vocabularies }: Pick<Site, "vocabularies">,
  locale: Locale,
  group: keyof Vocabulary,
  key: string,
): string => vocabularies[locale]?.[group][key] ?? key;

/** The languages in which an item has a text of its own, in the order of the site. */
export const languagesOf = (item: Item): Locale[] => locales.filter((locale) => item.headings[locale]);

/** Each two languages in which an item has a text of its own, in both orders: the reader's is the first. */
export const pairsOf = (item: Item): { reader: Locale; other: Locale }[] =>
  languagesOf(item).flatMap((reader) =>
    languagesOf(item)
      .filter((other) => other !== reader)
      .map((other) => ({ reader, other })),
  );
