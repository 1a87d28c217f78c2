import { locales, type Locale } from "../i18n/locales.ts";
import type { Collection } from "../schemas/identity.ts";
import type { Content } from "../schemas/read.ts";
import type { Chance } from "./chance.ts";

/** What an invented item is, before anything is said of it. */
export interface Invented {
  /** Such as "news/archive-00042". */
  name: string;
  collection: Extract<Collection, "news" | "partners" | "publications">;
  slug: string;
  original: Locale;
  /** The fields of the original besides its words. */
  facts: Readonly<Record<string, unknown>>;
  /** Name of an item that was invented before, to which the text leads. */
  earlier: string | undefined;
}

/** Of twenty items one is an organisation and one a publication, the others are news. */
const collectionOf = (number: number): Invented["collection"] =>
  number % 20 === 7 ? "partners" : number % 20 === 13 ? "publications" : "news";

/** Thirteen years of days, the first of them that of the first item. */
const dayOf = (share: number): string =>
  new Date(Date.UTC(2012, 0, 1 + Math.floor(share * 13 * 365))).toISOString().slice(0, 10);

/**
 * The items of an archive. Each text retells a source of its own, named as the text is; an organisation is
 * named by a source that the site has, as many of the real ones are by one.
 */
export const inventedItems = (content: Content, count: number, chance: Chance): Invented[] => {
  const vocabulary = content.vocabularies.en;
  if (!vocabulary)
    throw new Error("The archive takes topics, countries and types from the English vocabulary.");
  const [topics, countries, types] = [vocabulary.topics, vocabulary.countries, vocabulary.types].map(
    Object.keys,
  );
  const items: Invented[] = [];
  let last: string | undefined;
  for (let number = 0; number < count; number += 1) {
    const collection = collectionOf(number);
    const slug = `archive-${String(number).padStart(5, "0")}`;
    const isPartner = collection === "partners";
    items.push({
      name: `${collection}/${slug}`,
      collection,
      slug,
      original: chance.oneOf(locales),
      facts: {
        documents: [isPartner ? chance.oneOf(Object.keys(content.documents)) : slug],
        asOf: dayOf(number / count).slice(0, 7),
        topics: chance.some(topics ?? [], 4),
        countries: chance.some(countries ?? [], 2),
        ...(collection === "news" ? { date: dayOf(number / count) } : {}),
        ...(isPartner
          ? {
              type: chance.oneOf(types ?? []),
              relations: last && number % 3 === 0 ? { partnerOf: [last] } : {},
            }
          : {}),
      },
      earlier: number > 0 ? chance.oneOf(items).name : undefined,
    });
    if (isPartner) last = slug;
  }
  return items;
};
