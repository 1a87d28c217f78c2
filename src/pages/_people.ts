import { nameIn, wordsOf, type Site } from "../domain/site.ts";
import { compareIn, dateIn, headwordOf, listIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, partsOfPlace } from "../i18n/urls.ts";
import type { Person } from "../schemas/records.ts";
import { foreignTo } from "./_item-facts.ts";
import { partnerLinks } from "./_links.ts";

/** For which date the role of a person stands. */
export const asOfIn = (reader: Locale, { asOf }: Person): string => {
  const t = translateIn(reader);
  return `${t("item.asOf")}: ${asOf === "undated" ? t("item.asOf.undated") : dateIn(reader, asOf)}`;
};

/** The name in the language of the source, beside a spelling of our own in another. */
const sourceNameOf = (site: Site, person: Person, shown: Locale, reader: Locale) => {
  const locale = site.documents[person.documents[0] ?? ""]?.locale;
  const source = locale && locale !== shown ? person.words[locale] : undefined;
  return source && person.words[shown]?.working
    ? { text: source.name, foreign: foreignTo(reader, locale ?? shown) }
    : undefined;
};

/** People as the sources name them, by the alphabet of the reader. */
export const peopleIn = (site: Site, reader: Locale) => {
  const t = translateIn(reader);
  const compare = compareIn(reader);
  return site.people
    .map((person) => {
      const [path, anchor] = partsOfPlace(person.place);
      const { locale, words } = wordsOf(site, person, reader);
      return {
        slug: person.slug,
        name: words.name,
        role: words.role,
        isWorking: words.working,
        sourceName: sourceNameOf(site, person, locale, reader),
        foreign: foreignTo(reader, locale),
        asOf: asOfIn(reader, person),
        partners: partnerLinks(site, person, reader),
        sources: listIn(
          reader,
          person.documents.map((document) => nameIn(site, reader, "documents", document)),
        ),
        place: { href: hrefOf(reader, path, anchor), label: `${t("people.inText")}: ${words.name}` },
      };
    })
    .toSorted((a, b) => compare(headwordOf(a.name), headwordOf(b.name)));
};
