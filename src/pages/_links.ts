import { editionOf, type Item, type Site } from "../domain/site.ts";
import { partnersNamed } from "../domain/partners.ts";
import type { Locale } from "../i18n/locales.ts";
import { hrefOf, itemPathOf } from "../i18n/urls.ts";
import { foreignTo } from "./_item-facts.ts";

/** An item as a link: its title in the language of the reader, or of the original where that stands in. */
export const linkTo = (item: Item, reader: Locale) => {
  const { heading, locale } = editionOf(item, reader);
  return {
    href: hrefOf(reader, itemPathOf(item)),
    text: heading.title,
    foreign: foreignTo(reader, locale),
  };
};

/** The organisations that a record names, as links. */
export const partnerLinks = (site: Site, { partners }: { partners: readonly string[] }, reader: Locale) =>
  partnersNamed(site, partners).map((partner) => linkTo(partner, reader));
