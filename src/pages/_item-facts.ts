import type { Fact } from "../components/FactList.astro";
import type { Props as Facets } from "../components/SearchFacets.astro";
import { languagesOf, nameIn, type Edition, type Item, type Site } from "../domain/site.ts";
import { dateIn, languageNameIn, numberIn } from "../i18n/format.ts";
import { languages, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, itemPathOf } from "../i18n/urls.ts";

/** Attributes for words of another language than the page's. */
export const foreignTo = (
  reader: Locale,
  locale: Locale,
): { lang: string; dir: "ltr" | "rtl" } | undefined =>
  locale === reader ? undefined : { lang: languages[locale].tag, dir: languages[locale].dir };

type Sourced = "mandate" | "news" | "partners" | "publications";

const sourceFact = (site: Site, { item }: Edition<Sourced>, reader: Locale): Fact => {
  const t = translateIn(reader);
  const { documents } = item.facts;
  return {
    term: t("item.source", { count: documents.length }),
    values: documents.flatMap((name) => {
      const document = site.documents[name];
      if (!document) return [];
      const note = t("item.sourceLanguage", { language: languageNameIn(reader, document.locale) });
      const rendering = { text: nameIn(site, reader, "documents", name), note };
      const original = {
        text: document.title,
        href: document.address,
        foreign: foreignTo(reader, document.locale),
      };
      return document.locale === reader ? [{ ...original, note }] : [rendering, original];
    }),
  };
};

/** What the search may filter and sort a text by. */
export const facetsOf = (item: Item<Sourced>, reader: Locale): Facets => {
  const { topics, countries } = item.facts;
  const date = "date" in item.facts ? item.facts.date : undefined;
  return { type: item.collection, topics, countries, date, when: date && dateIn(reader, date) };
};

/** Where a fact leads: to the list of what shares it; undefined where there is no such list. */
export type ListHref = (fact: "type" | "topic" | "country" | "year", key: string) => string | undefined;

/** Of what larger work a publication is a part, in words; nothing where it is whole. */
export const extractIn = ({ facts }: Item<Sourced>, reader: Locale): string | undefined => {
  if (!("extract" in facts) || !facts.extract) return undefined;
  const { part, of, pages } = facts.extract;
  return translateIn(reader)("publications.extract", {
    part: numberIn(reader, part),
    of: numberIn(reader, of),
    pages,
  });
};

/** What every sourced text says of itself in the rail beside it. */
export const factsOf = (
  site: Site,
  edition: Edition<Sourced>,
  reader: Locale,
  listHref: ListHref = () => undefined,
): { facts: Fact[]; remarks: string[] } => {
  const t = translateIn(reader);
  const { item } = edition;
  const { asOf, topics, countries } = item.facts;
  const type = "type" in item.facts ? item.facts.type : undefined;
  const original = item.headings[item.original];
  const others = languagesOf(item).filter((locale) => locale !== reader);
  const facts: Fact[] = [
    sourceFact(site, edition, reader),
    {
      term: t("item.asOf"),
      values: [{ text: asOf === "undated" ? t("item.asOf.undated") : dateIn(reader, asOf) }],
    },
    { term: t("item.originalLanguage"), values: [{ text: languageNameIn(reader, item.original) }] },
    ...(type
      ? [
          {
            term: t("item.type"),
            values: [{ text: nameIn(site, reader, "types", type), href: listHref("type", type) }],
          },
        ]
      : []),
    {
      term: t("item.topics"),
      values: topics.map((topic) => ({
        text: nameIn(site, reader, "topics", topic),
        href: listHref("topic", topic),
      })),
    },
    {
      term: t("item.countries"),
      values: countries.map((country) => ({
        text: nameIn(site, reader, "countries", country),
        href: listHref("country", country),
      })),
    },
  ];
  const year = "date" in item.facts ? item.facts.date?.slice(0, 4) : undefined;
  const ofYear = year && listHref("year", year);
  if (year && ofYear) facts.push({ term: t("search.filter.year"), values: [{ text: year, href: ofYear }] });
  if (others.length > 0) {
    facts.push({
      term: t("item.otherLanguages"),
      values: others.map((locale) => ({
        text: languages[locale].endonym,
        href: hrefOf(locale, itemPathOf(item)),
        foreign: foreignTo(reader, locale),
        hreflang: languages[locale].tag,
      })),
    });
  }
  if (edition.heading.workingTitle && original && item.original !== edition.locale) {
    facts.unshift({
      term: t("item.workingTitle"),
      values: [{ text: original.title, foreign: foreignTo(reader, item.original) }],
    });
  }
  const translated = edition.isTranslation ? t("item.translation") : t("item.original");
  return { facts, remarks: [...(edition.isMissing ? [] : [translated]), t("item.sourcePrevails")] };
};
