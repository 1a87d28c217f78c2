import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/domain/site.ts";
import { locales, type Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { paths } from "../../src/i18n/urls.ts";
import { chooserRecordOf, type PageRecord } from "../../src/metadata/page-record.ts";
import { asDataBlock, structuredDataOf } from "../../src/metadata/structured-data.ts";
import { glossaryRecordOf } from "../../src/pages/_record.ts";
import { replaced } from "./patched-content.ts";
import { minimal, news, one, partnerOf, plainRecord, recordOf, url } from "./records.ts";
import { siteAfter } from "./site.ts";

type Node = Record<string, unknown>;

/** What a machine reads from the block of data: the page itself, and the way to it if there is one. */
const read = (record: PageRecord): { page: Node; way: Node | undefined } => {
  const data = JSON.parse(asDataBlock(structuredDataOf(record))) as { "@context": string; "@graph": Node[] };
  expect(data["@context"]).toBe("https://schema.org");
  const [page, way] = data["@graph"];
  if (!page) throw new Error("The graph is empty.");
  return { page, way };
};

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
