import type {
  BreadcrumbList,
  CreativeWork,
  CreativeWorkLeaf,
  Graph,
  Organization,
  Thing,
  WebPageLeaf,
} from "schema-dts";
import { languages, locales, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import type { PageRecord } from "./page-record.ts";
import type { ContentRecord, Named, OrganisationRecord, TextRecord } from "./content-record.ts";

const tagOf = (locale: Locale): string => languages[locale].tag;

/** An empty list says nothing. */
const some = <Value>(list: readonly Value[]): readonly Value[] | undefined =>
  list.length > 0 ? list : undefined;

/** What every page says of itself. Its address is its name in the graph too. */
const basicsOf = ({ url, title, locale, way: [home] }: PageRecord) =>
  ({
    "@id": url,
    url,
    name: title,
    inLanguage: tagOf(locale),
    isPartOf: home && { "@id": home.url },
  }) satisfies Partial<WebPageLeaf>;

/**
 * What a text says of itself besides. No date of publication: the sources and our texts have none
 * that is certain; `temporalCoverage` is the time that the text tells of.
 */
const originOf = ({ description, translations, locale, image }: PageRecord, text: TextRecord) => {
  const isOriginal = text.original === locale;
  const others = translations.filter((each) =>
    isOriginal ? each.locale !== locale : each.locale === text.original,
  );
  const editions = some(others.map(({ url }) => ({ "@id": url })));
  return {
    description,
    image: image.url,
    ...(isOriginal ? { workTranslation: editions } : { translationOfWork: editions }),
    temporalCoverage: text.tellsOf,
    spatialCoverage: some(text.places.map((name) => ({ "@type": "Place" as const, name }))),
    keywords: some(text.topics),
    isBasedOn: some(
      text.sources.map(({ name, locale: language, url }) => ({
        "@type": "CreativeWork" as const,
        name,
        inLanguage: tagOf(language),
        url,
      })),
    ),
    license: text.licence,
  } satisfies Partial<CreativeWorkLeaf>;
};

/** Kinds of partner that schema.org knows by a narrower word; any other is an Organization. */
const organisationTypes = {
  government: "GovernmentOrganization",
  parliament: "GovernmentOrganization",
  "state-body": "GovernmentOrganization",
  "local-authority": "GovernmentOrganization",
  ombudsman: "GovernmentOrganization",
  ngo: "NGO",
  "ngo-network": "NGO",
  media: "NewsMediaOrganization",
  programme: "Project",
  "research-institute": "ResearchOrganization",
  university: "CollegeOrUniversity",
} as const;

const isNarrow = (type: string): type is keyof typeof organisationTypes =>
  Object.hasOwn(organisationTypes, type);

/** The organisation is not its page: it has a name of its own in the graph, and no `url`, which would be its site. */
const organisationId = (url: string): string => `${url}#organization`;

const organisationsOf = (named: readonly Named[]) =>
  some(
    named.map(({ name, url }) => ({ "@type": "Organization" as const, "@id": organisationId(url), name })),
  );

const organisationOf = ({ url, title }: PageRecord, organisation: OrganisationRecord): Organization => ({
  "@type": isNarrow(organisation.type) ? organisationTypes[organisation.type] : "Organization",
  "@id": organisationId(url),
  name: title,
  alternateName: organisation.originalName,
  areaServed: some(organisation.areas),
  parentOrganization: organisationsOf(organisation.partOf),
  sponsor: organisationsOf(organisation.supportedBy), // "funder" would say that it was money
});

/** Terms of reference bind nobody by law, so they are no Legislation. */
const contentOf = (record: PageRecord, content: ContentRecord): CreativeWork => {
  const { name, ...basics } = basicsOf(record);
  switch (content.kind) {
    case "mandate":
      return { "@type": "DigitalDocument", name, ...basics, ...originOf(record, content) };
    case "news":
      return { "@type": "NewsArticle", headline: name, ...basics, ...originOf(record, content) };
    case "publications":
      return { "@type": "Report", headline: name, ...basics, ...originOf(record, content) };
    case "partners":
      return {
        "@type": "WebPage",
        name,
        ...basics,
        ...originOf(record, content),
        mainEntity: content.organisation && organisationOf(record, content.organisation),
      };
    case "glossary":
      return {
        "@type": "DefinedTermSet",
        name,
        description: record.description,
        ...basics,
        hasDefinedTerm: content.terms.map((term) => ({
          "@type": "DefinedTerm",
          "@id": term.url,
          name: term.name,
        })),
      };
  }
};

const pageTypes = {
  list: "CollectionPage",
  search: "SearchResultsPage",
  about: "AboutPage",
  other: "WebPage",
} as const;

/** A page that only leads to others has its description for people alone. */
const pageOf = (record: PageRecord): Thing => {
  const { kind, siteName, description } = record;
  const basics = basicsOf(record);
  switch (kind) {
    case "home":
      return { "@type": "WebSite", ...basics, description };
    case "chooser": {
      const names = locales.map((locale) => translateIn(locale)("site.name"));
      return {
        "@type": "WebSite",
        ...basics,
        name: siteName,
        description,
        alternateName: names.filter((name) => name !== siteName),
        inLanguage: locales.map(tagOf),
      };
    }
    default:
      return { "@type": pageTypes[kind], ...basics };
  }
};

const wayOf = (way: readonly Named[]): BreadcrumbList => ({
  "@type": "BreadcrumbList",
  itemListElement: way.map(({ name, url }, place) => ({
    "@type": "ListItem",
    position: place + 1,
    name,
    item: url,
  })),
});

/** The page in the words of schema.org. */
export const structuredDataOf = (record: PageRecord): Graph => {
  const main = record.content ? contentOf(record, record.content) : pageOf(record);
  return {
    "@context": "https://schema.org",
    "@graph": record.way.length > 0 ? [main, wayOf(record.way)] : [main],
  };
};

/** As it stands in a `script` element: no `<` in it can end the element. */
export const asDataBlock = (data: Graph): string => JSON.stringify(data).replaceAll("<", "\\u003c");
