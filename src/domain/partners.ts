import { compareIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { relationKinds, type RelationKind } from "../schemas/fields.ts";
import { editionOf, type Item, type Site } from "./site.ts";

type Partner = Item<"partners">;

/** A relation as one side sees it. `inverse` is the side that does not state it itself. */
export interface Relation {
  kind: RelationKind;
  inverse: boolean;
  partners: Partner[];
}

/** Partners in the order of the alphabet of a language. */
export const partnersIn = (site: Site, locale: Locale): Partner[] => {
  const compare = compareIn(locale);
  return site.partners.toSorted((a, b) =>
    compare(editionOf(a, locale).heading.title, editionOf(b, locale).heading.title),
  );
};

/** Every relation of a partner, stated by either side; partners stand in the order of the alphabet. */
export const relationsOf = (site: Site, partner: Partner, locale: Locale): Relation[] => {
  const sorted = partnersIn(site, locale);
  const states = (from: Partner, kind: RelationKind, to: Partner): boolean =>
    from.facts.relations[kind]?.includes(to.slug) ?? false;
  return relationKinds
    .flatMap((kind): Relation[] => {
      const own = sorted.filter((other) => states(partner, kind, other));
      const others = sorted.filter((other) => states(other, kind, partner) && !own.includes(other));
      // To be a partner of somebody looks the same from both sides.
      if (kind === "partnerOf") {
        return [
          {
            kind,
            inverse: false,
            partners: sorted.filter((other) => own.includes(other) || others.includes(other)),
          },
        ];
      }
      return [
        { kind, inverse: false, partners: own },
        { kind, inverse: true, partners: others },
      ];
    })
    .filter(({ partners }) => partners.length > 0);
};
