import { relationsOf } from "../../domain/partners.ts";
import type { Heading, Item, Site } from "../../domain/site.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { hrefOf, paths, urlOf } from "../../i18n/urls.ts";
import { relationKinds, type RelationKind } from "../../schemas/fields.ts";

/** An organisation of the directory, as every form of the data tells it. */
export interface PartnerRecord {
  id: string;
  /** The language that the others follow. */
  original: Locale;
  type: string;
  countries: string[];
  topics: string[];
  asOf: string;
  documents: string[];
  /** Only languages with a text of their own: what stands in for a missing one is no data. */
  texts: Partial<Record<Locale, Heading>>;
  /** Identifiers of others. `partnerOf` from both sides, any other kind from the side that states it. */
  relations: Record<RelationKind, string[]>;
}

const statedBy = (site: Site, partner: Item<"partners">): PartnerRecord["relations"] => {
  const own = relationsOf(site, partner, partner.original).filter(({ inverse }) => !inverse);
  const idsOf = (kind: RelationKind): string[] =>
    own
      .filter((relation) => relation.kind === kind)
      .flatMap(({ partners }) => partners.map(({ slug }) => slug))
      .toSorted();
  return Object.fromEntries(relationKinds.map((kind) => [kind, idsOf(kind)])) as PartnerRecord["relations"];
};

/** In the order of their identifiers. */
export const partnerRecordsOf = (site: Site): PartnerRecord[] =>
  site.partners
    .map((partner) => {
      const { type, countries, topics, asOf, documents } = partner.facts;
      const texts = Object.fromEntries(
        locales.flatMap((locale) => {
          const heading = partner.headings[locale];
          return heading ? [[locale, heading]] : [];
        }),
      );
      const { slug: id, original } = partner;
      return {
        id,
        original,
        type,
        countries,
        topics,
        asOf,
        documents,
        texts,
        relations: statedBy(site, partner),
      };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The page of an organisation. */
export const partnerUrlOf = (id: string, locale: Locale): string => urlOf(hrefOf(locale, paths.partners(id)));

/** Every relation once: a partnership from the smaller identifier, any other from the side that states it. */
export const relationPairsOf = (
  records: readonly PartnerRecord[],
): { from: string; kind: RelationKind; to: string }[] =>
  records.flatMap(({ id, relations }) =>
    relationKinds.flatMap((kind) =>
      relations[kind]
        .filter((other) => kind !== "partnerOf" || id < other)
        .map((other) => ({ from: id, kind, to: other })),
    ),
  );
