import { relationsOf } from "../domain/partners.ts";
import { editionOf, languagesOf, type Item, type Site } from "../domain/site.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { itemPathOf } from "../i18n/urls.ts";
import { citationLinks } from "./_citation.ts";
import { facetsOf, factsOf } from "./_item-facts.ts";
import { quoteLabels } from "./_quote.ts";
import { explainedBodyOf } from "./_terms.ts";
import { toolsOf } from "./_tools.ts";

/** Names that the list of relations under a partner leads by. */
const relatedTitles = (site: Site, item: Item, reader: Locale): string[] =>
  item.collection !== "partners"
    ? []
    : relationsOf(site, item as Item<"partners">, reader).flatMap(({ partners }) =>
        partners.map((partner) => editionOf(partner, reader).heading.title),
      );

/** What the layout of an item needs, the same for news, partners and publications. */
export const itemPageOf = (site: Site, item: Item<"news" | "partners" | "publications">, reader: Locale) => {
  const edition = editionOf(item, reader);
  const t = translateIn(reader);
  return {
    page: {
      locale: reader,
      path: itemPathOf(item),
      section: item.collection,
      kicker: t(`section.${item.collection}`),
      title: edition.heading.title,
      summary: edition.heading.summary,
      document: explainedBodyOf(site, edition, relatedTitles(site, item, reader)),
      textLocale: edition.locale,
      translations: languagesOf(item),
      facets: facetsOf(item, reader),
      tools: toolsOf(edition, reader),
      cite: { citation: citationLinks(edition), quote: quoteLabels(edition, reader) },
    },
    facts: { label: t("item.facts"), ...factsOf(site, edition, reader) },
  };
};
