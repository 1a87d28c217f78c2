import { eventsOf, peopleOf, relationsOf, textsOf, type Partner } from "../domain/partners.ts";
import { nameIn, wordsOf, type Site } from "../domain/site.ts";
import { compareIn, headwordOf } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import { foreignTo, type ListHref } from "./_item-facts.ts";
import { linkTo } from "./_links.ts";
import { asOfIn } from "./_people.ts";
import { lineOf } from "./_timeline.ts";

/** Type and country lead to the lists of the directory; it has no others that a fact could name. */
export const directoryHref =
  (reader: Locale): ListHref =>
  (fact, key) =>
    fact === "type" || fact === "country" ? hrefOf(reader, paths.partnersBy(fact, key)) : undefined;

const relations = (site: Site, partner: Partner, reader: Locale) => {
  const t = translateIn(reader);
  const found = relationsOf(site, partner, reader);
  return found.map(({ kind, inverse, partners }, place) => ({
    heading: inverse && kind !== "partnerOf" ? t(`relation.${kind}.inverse`) : t(`relation.${kind}`),
    isSearched: true,
    more:
      place === found.length - 1
        ? { href: hrefOf(reader, paths.relations, partner.slug), text: t("relations.title") }
        : undefined,
    links: partners.map((other) => ({
      ...linkTo(other, reader),
      notes: [{ text: nameIn(site, reader, "types", other.facts.type) }],
    })),
  }));
};

const people = (site: Site, partner: Partner, reader: Locale) => {
  const compare = compareIn(reader);
  return peopleOf(site, partner)
    .map((person) => {
      const { locale, words } = wordsOf(site, person, reader);
      const foreign = foreignTo(reader, locale);
      return {
        href: hrefOf(reader, paths.people, person.slug),
        text: words.name,
        foreign,
        notes: [{ text: words.role, foreign }, { text: asOfIn(reader, person) }],
      };
    })
    .toSorted((a, b) => compare(headwordOf(a.text), headwordOf(b.text)));
};

const events = (site: Site, partner: Partner, reader: Locale) => {
  const t = translateIn(reader);
  return eventsOf(site, partner).map((record) => {
    const { slug, when, event, foreign, isTarget } = lineOf(site, record, reader);
    return {
      href: hrefOf(reader, paths.timeline, slug),
      text: event,
      foreign,
      when,
      notes: isTarget ? [{ text: t("timeline.target") }] : [],
    };
  });
};

const texts = (site: Site, partner: Partner, reader: Locale) => {
  const t = translateIn(reader);
  return textsOf(site, partner).map((item) => {
    const link = linkTo(item, reader);
    const isMandate = item.collection === "mandate";
    const text = isMandate ? t("mandate.title") : link.text;
    const section = t(`section.${item.collection}`);
    return {
      ...link,
      text,
      // The source itself, to which the page leads too, may have the same title.
      label: `${text} (${section})`,
      foreign: isMandate ? undefined : link.foreign,
      notes: [{ text: section }],
    };
  });
};

/** What an organisation has to do with: other organisations, people, events, texts. Only what there is. */
export const relatedTo = (site: Site, partner: Partner, reader: Locale) => {
  const t = translateIn(reader);
  return [
    ...relations(site, partner, reader),
    { heading: t("directory.people"), links: people(site, partner, reader) },
    { heading: t("directory.events"), links: events(site, partner, reader) },
    { heading: t("directory.sameSource"), links: texts(site, partner, reader) },
  ].filter(({ links }) => links.length > 0);
};
