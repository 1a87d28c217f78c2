import { editionOf, nameIn, type Edition, type Item, type Site } from "../domain/site.ts";
import { partnersNamed } from "../domain/partners.ts";
import { licence } from "../editions/data/licence.ts";
import type { Locale } from "../i18n/locales.ts";
import { hrefOf, itemPathOf, paths, urlOf } from "../i18n/urls.ts";
import type { GlossaryRecord, Named, OrganisationRecord, TextRecord } from "../metadata/content-record.ts";
import type { RelationKind } from "../schemas/fields.ts";

type Kind = TextRecord["kind"];

/** Entries of the vocabulary of countries that are nowhere on a map. */
const nowhere = ["international"];

const placesOf = (site: Site, { facts }: Item<Kind>, locale: Locale): string[] =>
  facts.countries
    .filter((country) => !nowhere.includes(country))
    .map((country) => nameIn(site, locale, "countries", country));

const organisationOf = (site: Site, item: Item<"partners">, locale: Locale): OrganisationRecord => {
  const related = (kind: RelationKind): Named[] =>
    partnersNamed(site, item.facts.relations[kind] ?? []).map((partner) => ({
      name: editionOf(partner, locale).heading.title,
      url: urlOf(hrefOf(locale, itemPathOf(partner))),
    }));
  const original = item.headings[item.original]?.title;
  return {
    type: item.facts.type,
    originalName: original === item.headings[locale]?.title ? undefined : original,
    areas: placesOf(site, item, locale),
    partOf: related("partOf"),
    supportedBy: related("supportedBy"),
  };
};

const isPartner = (item: Item<Kind>): item is Item<"partners"> => item.collection === "partners";

/** What the page of a text says of it to machines, in the language of the text. */
export const textRecordOf = (site: Site, { item, locale }: Edition<Kind>): TextRecord => {
  const { facts } = item;
  const date = "date" in facts ? facts.date : facts.asOf;
  return {
    kind: item.collection,
    original: item.original,
    tellsOf: date === "undated" ? undefined : date,
    topics: facts.topics.map((topic) => nameIn(site, locale, "topics", topic)),
    places: placesOf(site, item, locale),
    sources: facts.documents.flatMap((name) => {
      const document = site.documents[name];
      return document ? [{ name: document.title, locale: document.locale, url: document.address }] : [];
    }),
    licence: licence.url,
    organisation: isPartner(item) ? organisationOf(site, item, locale) : undefined,
  };
};

/** @param entries as the page of the glossary lists them */
export const glossaryRecordOf = (
  entries: readonly { slug: string; term: string }[],
  locale: Locale,
): GlossaryRecord => ({
  kind: "glossary",
  terms: entries.map(({ slug, term }) => ({ name: term, url: urlOf(hrefOf(locale, paths.glossary, slug)) })),
});
