import { locales, type Locale } from "../i18n/locales.ts";
import { once, onceOf } from "../once.ts";
import { collections, type Collection } from "../schemas/identity.ts";
import { itemsOf, type Item, type Site } from "./site.ts";
import { translationOf, type BodyOf, type Translation } from "./translations.ts";

/** How far one text is translated into every language. */
export interface ItemStatus {
  item: Item;
  in: Record<Locale, Translation>;
}

export const recordKinds = ["glossary", "people", "timeline"] as const;

/** In which languages a record has words. Records have no ledger: their languages stand in one file. */
export interface RecordStatus {
  kind: (typeof recordKinds)[number];
  slug: string;
  locales: Locale[];
}

/** How many parts there are, and how many of them a language has as they are now. */
export interface Share {
  all: number;
  current: number;
}

export interface Status {
  items: ItemStatus[];
  records: RecordStatus[];
}

const inEach = <Value>(valueOf: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(locales.map((locale) => [locale, valueOf(locale)])) as Record<Locale, Value>;

const statusWith = once((bodyOf: BodyOf) =>
  onceOf((site: Site): Status => ({
    items: [site.mandate, ...itemsOf(site)].map((item) => ({
      item,
      in: inEach((locale) => translationOf(site, item, locale, bodyOf)),
    })),
    records: [
      ...site.glossary.map(({ slug, names }) => ({ kind: "glossary" as const, slug, words: names })),
      ...site.people.map(({ slug, words }) => ({ kind: "people" as const, slug, words })),
      ...site.timeline.map(({ slug, words }) => ({ kind: "timeline" as const, slug, words })),
    ].map(({ kind, slug, words }) => ({ kind, slug, locales: locales.filter((locale) => words[locale]) })),
  })),
);

/**
 * How far everything that is public is translated, in the order in which the site has it. Made once for a
 * site, since many pages ask.
 * @param bodyOf reads the text of a content file
 */
export const statusOf = (site: Site, bodyOf: BodyOf): Status => statusWith(bodyOf)(site);

const sum = (shares: readonly Share[]): Share => ({
  all: shares.reduce((total, { all }) => total + all, 0),
  current: shares.reduce((total, { current }) => total + current, 0),
});

/** The blocks or records of each kind that each language has; kinds without anything are left out. */
export const sumsOf = ({
  items,
  records,
}: Status): { kind: Collection | RecordStatus["kind"]; in: Record<Locale, Share> }[] =>
  [
    ...collections.map((kind) => ({
      kind,
      own: items.filter(({ item }) => item.collection === kind).map((status) => status.in),
    })),
    ...recordKinds.map((kind) => ({
      kind,
      own: records
        .filter((record) => record.kind === kind)
        .map((record) =>
          inEach((locale): Share => ({ all: 1, current: record.locales.includes(locale) ? 1 : 0 })),
        ),
    })),
  ]
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => ({ kind, in: inEach((locale) => sum(own.map((one) => one[locale]))) }));

/** A share in whole per cent; 100 only of everything. */
export const percentOf = ({ all, current }: Share): number => Math.floor((100 * current) / all);
