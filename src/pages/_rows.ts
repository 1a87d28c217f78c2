import { partnersIn } from "../domain/partners.ts";
import { editionOf, type Item, type Site } from "../domain/site.ts";
import { dateIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, itemPathOf } from "../i18n/urls.ts";
import { foreignTo } from "./_item-facts.ts";

/** An item as a line of a list, in the language of the reader where it has one. */
const rowOf = (item: Item, reader: Locale) => {
  const { heading, locale } = editionOf(item, reader);
  return {
    href: hrefOf(reader, itemPathOf(item)),
    title: heading.title,
    summary: heading.summary,
    facts: item.embargo && translateIn(reader)("draft.title"),
    foreign: foreignTo(reader, locale),
  };
};

export const newsRows = (items: readonly Item<"news">[], reader: Locale) =>
  items.map((item) => ({
    ...rowOf(item, reader),
    when: { date: item.facts.date, text: dateIn(reader, item.facts.date) },
  }));

export const partnerRows = (site: Site, reader: Locale) =>
  partnersIn(site, reader).map((item) => rowOf(item, reader));

export const publicationRows = (site: Site, reader: Locale) =>
  site.publications.map((item) => rowOf(item, reader));

export const pageRows = (site: Site, reader: Locale) => site.pages.map((item) => rowOf(item, reader));
