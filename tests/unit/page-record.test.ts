import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/domain/site.ts";
import { locales } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { paths } from "../../src/i18n/urls.ts";
import { openGraphOf } from "../../src/metadata/open-graph.ts";
import { pageRecordOf } from "../../src/metadata/page-record.ts";
import { onOrder, type Order } from "../../src/metadata/share-image.ts";
import { minimal, news, one, plainRecord, recordOf, url } from "./records.ts";

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
