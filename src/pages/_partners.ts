import { facets, keysOf, partnersBy, partnersIn, type Facet, type Partner } from "../domain/partners.ts";
import { load } from "../domain/load.ts";
import { editionOf, nameIn, type Site } from "../domain/site.ts";
import { compareIn, headwordOf, listIn, numberIn } from "../i18n/format.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, itemPathOf, paths } from "../i18n/urls.ts";
import { foreignTo } from "./_item-facts.ts";

/** Where the names of a facet stand in the vocabulary. */
const groups = { type: "types", country: "countries", source: "documents" } as const;

export const facetNameIn = (site: Site, reader: Locale, facet: Facet, key: string): string =>
  nameIn(site, reader, groups[facet], key);

export const facetLabelsIn = (reader: Locale): Record<Facet, string> => {
  const t = translateIn(reader);
  return {
    type: t("item.type"),
    country: t("search.filter.country"),
    source: t("item.source", { count: 1 }),
  };
};

/** What every facet divides the directory into, named in the language of the reader, by its alphabet. */
export const facetGroupsIn = (site: Site, reader: Locale) => {
  const compare = compareIn(reader);
  const labels = facetLabelsIn(reader);
  return facets.map((facet) => ({
    name: facet,
    label: labels[facet],
    values: [...partnersBy(site, facet)]
      .map(([key, partners]) => ({
        text: facetNameIn(site, reader, facet, key),
        href: hrefOf(reader, paths.partnersBy(facet, key)),
        count: numberIn(reader, partners.length),
      }))
      .toSorted((a, b) => compare(headwordOf(a.text), headwordOf(b.text))),
  }));
};

/** The name in the language of the original, beside a rendering of our own in another. */
const originalNameOf = (partner: Partner, reader: Locale) => {
  const { heading, locale } = editionOf(partner, reader);
  const original = partner.headings[partner.original];
  return heading.workingTitle && original && locale !== partner.original
    ? { text: original.title, foreign: foreignTo(reader, partner.original) }
    : undefined;
};

/** What an organisation is, and where: "Foundation", "Kazakhstan". */
export const partnerFacts = (site: Site, { facts }: Partner, reader: Locale): [string, string] => {
  const countries = facts.countries.map((country) => nameIn(site, reader, "countries", country));
  return [nameIn(site, reader, "types", facts.type), listIn(reader, countries)];
};

/** An organisation as a row of the directory. */
export const partnerRow = (site: Site, partner: Partner, reader: Locale) => {
  const { heading, locale } = editionOf(partner, reader);
  return {
    href: hrefOf(reader, itemPathOf(partner)),
    title: heading.title,
    isWorking: heading.workingTitle,
    original: originalNameOf(partner, reader),
    facts: partnerFacts(site, partner, reader),
    summary: heading.summary,
    foreign: foreignTo(reader, locale),
    keys: Object.fromEntries(facets.map((facet) => [`data-${facet}`, keysOf(partner, facet).join(" ")])),
  };
};

/** The pages of all facets in every language: only those that have an organisation. */
export const facetPaths = async () => {
  const site = await load();
  return locales.flatMap((locale) =>
    facets.flatMap((facet) =>
      [...partnersBy(site, facet).keys()].map((key) => ({
        params: { locale, facet, key },
        props: { site, facet },
      })),
    ),
  );
};

/** The organisations that have a key of a facet, as rows in the order of the alphabet. */
export const rowsBy = (site: Site, reader: Locale, facet: Facet, key: string) =>
  partnersIn(site, reader)
    .filter((partner) => keysOf(partner, facet).includes(key))
    .map((partner) => partnerRow(site, partner, reader));
