import { describe, expect, test } from "vitest";
import { editionOf, languagesOf, type Item, type Site } from "../../src/domain/site.ts";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { hrefOf, itemPathOf, paths, urlOf } from "../../src/i18n/urls.ts";
import { openGraphOf } from "../../src/metadata/open-graph.ts";
import { chooserRecordOf, pageRecordOf, type PageRecord } from "../../src/metadata/page-record.ts";
import { onOrder, type Order } from "../../src/metadata/share-image.ts";
import { asDataBlock, structuredDataOf } from "../../src/metadata/structured-data.ts";
import { glossaryRecordOf, textRecordOf } from "../../src/pages/_record.ts";
import { replaced } from "./patched-content.ts";
import { siteAfter } from "./site.ts";

type Kind = "mandate" | "news" | "partners" | "publications";
type Node = Record<string, unknown>;

const recordOf = (site: Site, item: Item<Kind>, locale: Locale): PageRecord => {
  const edition = editionOf(item, locale);
  return pageRecordOf({
    locale,
    path: itemPathOf(item),
    section: item.collection,
    parent: { name: "Above", path: `${item.collection}/` },
    title: edition.heading.title,
    description: edition.heading.summary,
    translations: languagesOf(item),
    content: textRecordOf(site, edition),
  });
};

const plainRecord = (section: string, path: string): PageRecord =>
  pageRecordOf({ locale: "en", path, section, title: "Title", description: "Text.", translations: locales });

/** What a machine reads from the block of data: the page itself, and the way to it if there is one. */
const read = (record: PageRecord): { page: Node; way: Node | undefined } => {
  const data = JSON.parse(asDataBlock(structuredDataOf(record))) as { "@context": string; "@graph": Node[] };
  expect(data["@context"]).toBe("https://schema.org");
  const [page, way] = data["@graph"];
  if (!page) throw new Error("The graph is empty.");
  return { page, way };
};

const one = <Value>(values: readonly Value[], found: (value: Value) => boolean): Value => {
  const value = values.find(found);
  if (value === undefined) throw new Error("There is none.");
  return value;
};
const partnerOf = (site: Site, slug: string) => one(site.partners, (item) => item.slug === slug);
const url = (locale: Locale, path: string): string => urlOf(hrefOf(locale, path));

const minimal = siteAfter();
const news = one(minimal.news, ({ slug }) => slug === "forum-2025");

describe("the picture of a page", () => {
  const pictureOf = (title: string, parent?: { name: string; path: string }): Order["image"] => {
    const heard: Order[] = [];
    onOrder((order) => heard.push(order));
    const page = {
      locale: "en",
      path: "a/",
      section: "news",
      description: "Text.",
      translations: [],
    } as const;
    pageRecordOf({ ...page, title, parent });
    return one(heard, () => true).image;
  };
  const parent = { name: "News", path: "news/" };

  test("shows the section over the title, unless the title names it or is it", () => {
    expect(pictureOf("Forum", parent)).toMatchObject({
      kicker: "News",
      title: [{ text: "Forum", locale: "en" }],
    });
    expect(pictureOf("News: Migration", parent).kicker).toBeUndefined();
    expect(pictureOf("News").kicker).toBeUndefined();
  });

  test("shows what the page has for it in place of a title that is not its own", () => {
    const heard: Order[] = [];
    onOrder((order) => heard.push(order));
    const facts = {
      locale: "en",
      path: "a/",
      section: "news",
      description: "Text.",
      translations: [],
    } as const;
    const record = pageRecordOf({ ...facts, title: "Forum, in two languages", headline: "Forum" });
    expect(heard.map(({ image }) => image.title)).toEqual([[{ text: "Forum", locale: "en" }]]);
    expect(record.image.alt).toBe("Forum");
    expect(record.title).toBe("Forum, in two languages");
  });
});

describe("Open Graph", () => {
  const properties = openGraphOf(recordOf(minimal, news, "ar"));
  const valuesOf = (name: string): string[] =>
    properties.flatMap(([property, content]) => (property === name ? [content] : []));

  test("names page, site, language and picture, each once", () => {
    const { title, summary } = editionOf(news, "ar").heading;
    expect(Object.fromEntries(properties.filter(([property]) => property !== "og:locale:alternate"))).toEqual(
      {
        "og:type": "article",
        "og:site_name": translateIn("ar")("site.name"),
        "og:title": title,
        "og:description": summary,
        "og:url": url("ar", "news/forum-2025/"),
        "og:locale": "ar_EG",
        "og:image": expect.stringMatching(/\/share\/[\da-f]{16}\.png$/),
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": title,
      },
    );
    expect(properties).toHaveLength(10 + locales.length - 1);
  });

  test("names the other languages of the page, each with a country, as the protocol wants it", () => {
    expect(valuesOf("og:locale:alternate")).toEqual(["kk_KZ", "ky_KG", "ru_RU", "en_GB"]);
  });

  test("calls a page without a text of its own a website", () => {
    const [first] = openGraphOf(plainRecord("news", paths.newsList));
    expect(first).toEqual(["og:type", "website"]);
  });
});

describe("schema.org", () => {
  test("a news item tells of a day, and claims none on which it was published", () => {
    const { page } = read(recordOf(minimal, news, "ru"));
    expect(page).toMatchObject({
      "@type": "NewsArticle",
      "@id": url("ru", "news/forum-2025/"),
      headline: editionOf(news, "ru").heading.title,
      inLanguage: "ru",
      temporalCoverage: "2025-03-11",
      isPartOf: { "@id": url("ru", "") },
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(page).not.toHaveProperty("datePublished");
    expect(page).not.toHaveProperty("dateModified");
  });

  test("a text names its source in the language of the source", () => {
    expect(read(recordOf(minimal, news, "en")).page["isBasedOn"]).toEqual([
      {
        "@type": "CreativeWork",
        name: "Топтың ережесі",
        inLanguage: "kk",
        url: "https://example.org/charter",
      },
    ]);
  });

  test("a translation names its original, and the original all its translations", () => {
    const addressOf = (locale: Locale) => ({ "@id": url(locale, "news/forum-2025/") });
    const translation = read(recordOf(minimal, news, "ky")).page;
    expect(translation["translationOfWork"]).toEqual([addressOf("kk")]);
    expect(translation).not.toHaveProperty("workTranslation");
    const original = read(recordOf(minimal, news, "kk")).page;
    expect(original["workTranslation"]).toEqual(
      locales.filter((locale) => locale !== "kk").map((locale) => addressOf(locale)),
    );
    expect(original).not.toHaveProperty("translationOfWork");
  });

  test("an undated text tells of no time", () => {
    expect(read(recordOf(minimal, minimal.mandate, "kk")).page).not.toHaveProperty("temporalCoverage");
    const dated = siteAfter(replaced("mandate/kk.mdx", "asOf: undated", "asOf: 2020-06"));
    expect(read(recordOf(dated, dated.mandate, "kk")).page).toMatchObject({
      "@type": "DigitalDocument",
      temporalCoverage: "2020-06",
    });
  });

  describe("an organisation", () => {
    const related = siteAfter(
      replaced(
        "partners/network/ky.mdx",
        "partnerOf: [council]",
        "partOf: [council]\n  supportedBy: [council]",
      ),
    );
    const entityIn = (locale: Locale): Node =>
      read(recordOf(related, partnerOf(related, "network"), locale)).page["mainEntity"] as Node;
    const council = {
      "@type": "Organization",
      "@id": `${url("en", "partners/council/")}#organization`,
      name: editionOf(partnerOf(related, "council"), "en").heading.title,
    };

    test("is what its page is about, with its kind, its name in the source, and where it works", () => {
      expect(read(recordOf(related, partnerOf(related, "network"), "en")).page["@type"]).toBe("WebPage");
      expect(entityIn("en")).toMatchObject({
        "@type": "NGO",
        "@id": `${url("en", "partners/network/")}#organization`,
        name: "Network",
        alternateName: "Тармак",
        areaServed: ["Kazakhstan"],
      });
    });

    test("has no second name in the language of the source", () => {
      expect(entityIn("ky")).toMatchObject({ name: "Тармак" });
      expect(entityIn("ky")).not.toHaveProperty("alternateName");
    });

    test("belongs to a larger one, and names who supports it without saying that it was money", () => {
      expect(entityIn("en")).toMatchObject({ parentOrganization: [council], sponsor: [council] });
      expect(entityIn("en")).not.toHaveProperty("funder");
    });

    test("is never said to own our page", () => {
      expect(entityIn("en")).not.toHaveProperty("url");
      expect(entityIn("en")).not.toHaveProperty("sameAs");
    });

    test("of a kind that schema.org does not know is just an organisation", () => {
      const foundation = siteAfter(replaced("partners/network/ky.mdx", "type: ngo", "type: foundation"));
      const { page } = read(recordOf(foundation, partnerOf(foundation, "network"), "en"));
      expect(page["mainEntity"]).toMatchObject({ "@type": "Organization" });
    });
  });

  test("what concerns no country in particular is nowhere on a map", () => {
    const everywhere = siteAfter(
      replaced("news/forum-2025/kk.mdx", "countries: [kazakhstan]", "countries: [international, kazakhstan]"),
    );
    const { page } = read(
      recordOf(
        everywhere,
        one(everywhere.news, () => true),
        "en",
      ),
    );
    expect(page["spatialCoverage"]).toEqual([{ "@type": "Place", name: "Kazakhstan" }]);
  });

  test("the way to a page begins at home and ends with it", () => {
    const title = editionOf(news, "en").heading.title;
    expect(read(recordOf(minimal, news, "en")).way).toEqual({
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: translateIn("en")("site.name"), item: url("en", "") },
        { "@type": "ListItem", position: 2, name: "Above", item: url("en", "news/") },
        { "@type": "ListItem", position: 3, name: title, item: url("en", "news/forum-2025/") },
      ],
    });
  });

  test("there is no way to the home page, which is the site", () => {
    const { page, way } = read(plainRecord("home", paths.home));
    expect(page).toMatchObject({ "@type": "WebSite", "@id": url("en", "") });
    expect(way).toBeUndefined();
  });

  test.each([
    ["partners", "partners/", "CollectionPage"],
    ["partners", "partners/type/ngo/", "CollectionPage"],
    ["timeline", "timeline/", "CollectionPage"],
    ["search", "search/", "SearchResultsPage"],
    ["about", "about/", "AboutPage"],
    ["other", "safety/", "WebPage"],
  ])("a page of the section %s at %s is a %s", (section, path, type) => {
    expect(read(plainRecord(section, path)).page["@type"]).toBe(type);
  });

  test("the glossary is a set of terms, each with its place on the page", () => {
    const content = glossaryRecordOf([{ slug: "vawg", term: "Violence" }], "en");
    const { page } = read({ ...plainRecord("other", paths.glossary), content });
    expect(page).toMatchObject({
      "@type": "DefinedTermSet",
      hasDefinedTerm: [{ "@type": "DefinedTerm", "@id": url("en", "glossary/#vawg"), name: "Violence" }],
    });
  });

  test("the page of all languages is the site under all its names", () => {
    const { page, way } = read(chooserRecordOf("kk", "Title"));
    expect(page).toMatchObject({
      "@type": "WebSite",
      name: translateIn("kk")("site.name"),
      alternateName: ["ky", "ru", "ar", "en"].map((locale) => translateIn(locale as Locale)("site.name")),
      inLanguage: ["kk", "ky", "ru", "ar", "en"],
    });
    expect(way).toBeUndefined();
  });

  test("words that look like the end of an element do not end it", () => {
    const record = { ...plainRecord("other", "safety/"), title: "</script><b>&" };
    expect(asDataBlock(structuredDataOf(record))).not.toContain("<");
    expect(read(record).page["name"]).toBe("</script><b>&");
  });
});
