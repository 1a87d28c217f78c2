import type { Fact } from "../components/FactList.astro";
import { relationsOf, type Partner } from "../domain/partners.ts";
import { editionOf, languagesOf, type Item, type Site } from "../domain/site.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { itemPathOf } from "../i18n/urls.ts";
import { citationLinks } from "./_citation.ts";
import { withDrift } from "./_drift.ts";
import { facetsOf, factsOf, type ListHref } from "./_item-facts.ts";
import { quoteLabels } from "./_quote.ts";
import { textRecordOf } from "./_record.ts";
import { explainedBodyOf } from "./_terms.ts";
import { toolsOf } from "./_tools.ts";

/** Names of links beside the text and under it: the same words in the text lead nowhere else. */
const takenNames = (site: Site, item: Item, reader: Locale, facts: readonly Fact[]): string[] => {
  const beside = facts.flatMap(({ values }) => values.filter(({ href }) => href).map(({ text }) => text));
  if (item.collection !== "partners") return beside;
  const related = relationsOf(site, item as Partner, reader).flatMap(({ partners }) =>
    partners.map((partner) => editionOf(partner, reader).heading.title),
  );
  return [...beside, ...related];
};

/** What the layout of an item needs, the same for news, partners and publications. */
export const itemPageOf = (
  site: Site,
  item: Item<"news" | "partners" | "publications">,
  reader: Locale,
  listHref?: ListHref,
  /** Names of links under the text, but for relations. */
  below: readonly string[] = [],
) => {
  const edition = editionOf(item, reader);
  const t = translateIn(reader);
  const facts = factsOf(site, edition, reader, listHref);
  const taken = [...takenNames(site, item, reader, facts.facts), ...below];
  // A draft has its page and no other form that could go where its mark does not.
  const isDraft = item.embargo !== undefined;
  return {
    page: {
      locale: reader,
      path: itemPathOf(item),
      section: item.collection,
      kicker: t(`section.${item.collection}`),
      title: edition.heading.title,
      summary: edition.heading.summary,
      ...withDrift(site, edition, explainedBodyOf(site, edition, taken)),
      textLocale: edition.locale,
      translations: languagesOf(item),
      facets: facetsOf(item, reader),
      tools: isDraft ? undefined : toolsOf(edition, reader),
      cite: isDraft ? undefined : { citation: citationLinks(edition), quote: quoteLabels(edition, reader) },
      embargo: item.embargo,
      record: textRecordOf(site, edition),
    },
    facts: { label: t("item.facts"), ...facts },
  };
};
