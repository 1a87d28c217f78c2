import { compareIn, headwordOf } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { once, onceOf } from "../once.ts";
import { relationKinds, type RelationKind } from "../schemas/fields.ts";
import type { Person, TimelineEvent } from "../schemas/records.ts";
import { editionOf, type Item, type Site } from "./site.ts";

export type Partner = Item<"partners">;

/** A relation as one side sees it. `inverse` is the side that does not state it itself. */
export interface Relation {
  kind: RelationKind;
  inverse: boolean;
  partners: Partner[];
}

const sortedPartners = onceOf(({ partners }: Site) =>
  once((locale: Locale) => {
    const compare = compareIn(locale);
    const nameOf = once((partner: Partner) => headwordOf(editionOf(partner, locale).heading.title));
    return partners.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  }),
);

/** Partners in the order of the alphabet of a language; quotation marks and the Arabic article do not count. */
export const partnersIn = (site: Site, locale: Locale): readonly Partner[] => sortedPartners(site)(locale);

const partnersBySlug = onceOf(
  ({ partners }: Site) => new Map(partners.map((partner) => [partner.slug, partner])),
);

/** Partners by the names of their folders, in the order given; the content check has seen that all are there. */
export const partnersNamed = (site: Site, slugs: readonly string[]): Partner[] =>
  slugs.flatMap((slug) => partnersBySlug(site).get(slug) ?? []);

/** By what the directory is divided. A source is a document that names the organisation. */
export const facets = ["type", "country", "source"] as const;
export type Facet = (typeof facets)[number];

/** What a partner has of a facet: keys of the vocabulary, or names of source documents. */
export const keysOf = ({ facts }: Partner, facet: Facet): readonly string[] =>
  ({ type: [facts.type], country: facts.countries, source: facts.documents })[facet];

const dividedPartners = onceOf(({ partners }: Site) =>
  once((facet: Facet) => {
    const found = new Map<string, Partner[]>();
    for (const partner of partners)
      for (const key of new Set(keysOf(partner, facet))) found.set(key, [...(found.get(key) ?? []), partner]);
    return found;
  }),
);

/** Partners by the keys of a facet: only keys that some partner has. Both stand in the order of the content. */
export const partnersBy = (site: Site, facet: Facet): ReadonlyMap<string, Partner[]> =>
  dividedPartners(site)(facet);

/** Every relation of a partner, stated by either side; partners stand in the order of the alphabet. */
export const relationsOf = (site: Site, partner: Partner, locale: Locale): Relation[] => {
  const sorted = partnersIn(site, locale);
  const states = (from: Partner, kind: RelationKind, to: Partner): boolean =>
    from.facts.relations[kind]?.includes(to.slug) ?? false;
  return relationKinds
    .flatMap((kind): Relation[] => {
      const own = sorted.filter((other) => states(partner, kind, other));
      const others = sorted.filter((other) => states(other, kind, partner));
      // To be a partner of somebody looks the same from both sides; the check has seen that one states it.
      if (kind === "partnerOf") {
        const both = sorted.filter((other) => own.includes(other) || others.includes(other));
        return [{ kind, inverse: false, partners: both }];
      }
      return [
        { kind, inverse: false, partners: own },
        { kind, inverse: true, partners: others },
      ];
    })
    .filter(({ partners }) => partners.length > 0);
};

const names = (record: { partners: readonly string[] }, { slug }: Partner): boolean =>
  record.partners.includes(slug);

/** People whose public role belongs to an organisation, in the order of their slugs. */
export const peopleOf = (site: Site, partner: Partner): Person[] =>
  site.people.filter((person) => names(person, partner));

/** Entries of the timeline that name an organisation, in the order of their dates. */
export const eventsOf = (site: Site, partner: Partner): TimelineEvent[] =>
  site.timeline.filter((event) => names(event, partner));

/** Texts of the site that retell a source in which an organisation is named: mandate, news, publications. */
export const textsOf = (site: Site, { facts }: Partner): Item<"mandate" | "news" | "publications">[] =>
  [site.mandate, ...site.news, ...site.publications].filter((item) =>
    item.facts.documents.some((document) => facts.documents.includes(document)),
  );
