import { afterEach, describe, expect, test, vi } from "vitest";

/** Settings are read once, when the module is: each test reads it afresh. */
const urlsWith = async (settings: Record<string, string>) => {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import("../../src/i18n/urls.ts");
};

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ["/", "/"],
  ["", "/"],
  ["/group/", "/group/"],
  ["group", "/group/"],
  ["/sites//group", "/sites/group/"],
])("with the folder %j every address starts with %s", async (folder, start) => {
  const { chooserHref, fileHrefOf, hrefOf, paths } = await urlsWith({ BASE_PATH: folder });
  expect(chooserHref).toBe(start);
  expect(hrefOf("kk")).toBe(`${start}kk/`);
  expect(hrefOf("ar", paths.mandate, "r-3")).toBe(`${start}ar/mandate/#r-3`);
  expect(fileHrefOf("favicon.svg")).toBe(`${start}favicon.svg`);
});

test("an address in full stands on the origin of the site", async () => {
  const { hrefOf, paths, urlOf } = await urlsWith({ SITE_URL: "https://example.org", BASE_PATH: "/group" });
  expect(urlOf(hrefOf("ky", paths.news("forum")))).toBe("https://example.org/group/ky/news/forum/");
});

test.each(["", "#r-3", "#бөлім", "?words=көл%20a b", "a.csl.json", "ö/"])(
  "in full, %j is what a browser makes of it",
  async (rest) => {
    const { hrefOf, paths, urlOf } = await urlsWith({
      SITE_URL: "https://example.org:8443",
      BASE_PATH: "/топ",
    });
    const href = `${hrefOf("kk", paths.mandate)}${rest}`;
    expect(urlOf(href)).toBe(new URL(href, "https://example.org:8443").href);
    const { urlOf: atRoot } = await urlsWith({ SITE_URL: "https://example.org:8443", BASE_PATH: "/" });
    expect(atRoot(`/kk/${rest}`)).toBe(new URL(`/kk/${rest}`, "https://example.org:8443").href);
  },
);

test("an item has the same path in every language, and the mandate has one of its own", async () => {
  const { itemPathOf } = await urlsWith({});
  expect(itemPathOf({ collection: "mandate", slug: "mandate" })).toBe("mandate/");
  expect(itemPathOf({ collection: "news", slug: "a" })).toBe("news/a/");
  expect(itemPathOf({ collection: "partners", slug: "a" })).toBe("partners/a/");
  expect(itemPathOf({ collection: "publications", slug: "a" })).toBe("publications/a/");
  expect(itemPathOf({ collection: "pages", slug: "a" })).toBe("a/");
});

test("further pages and feeds of a list stand below its first page", async () => {
  const { feedPathOf, newsListPathOf, paths } = await urlsWith({});
  expect(newsListPathOf(undefined)).toBe(paths.newsList);
  const list = newsListPathOf({ facet: "country", key: "kazakhstan" });
  expect(list).toBe(paths.newsBy("country", "kazakhstan"));
  expect(newsListPathOf({ facet: "country", key: "kazakhstan" }, 2)).toBe(`${list}page/2/`);
  expect(feedPathOf(list, "atom.xml")).toBe(`${list}atom.xml`);
});

test("a list of the directory says by what it is made, and no organisation can have its address", async () => {
  const { hrefOf, paths } = await urlsWith({});
  const { identityOf } = await import("../../src/schemas/identity.ts");
  for (const facet of ["type", "country", "source"] as const) {
    expect(hrefOf("ru", paths.partnersBy(facet, "ngo"))).toBe(`/ru/partners/${facet}/ngo/`);
    expect(identityOf(`partners/${facet}/ru.mdx`)).toMatchObject({ found: `"${facet}"` });
  }
  expect(hrefOf("kk", paths.people, "amina-mohammed")).toBe("/kk/people/#amina-mohammed");
});

test("every path of a section is guarded against a page with the same name", async () => {
  const { paths, sections } = await urlsWith({});
  const first = Object.values(paths).flatMap((path) =>
    // What stands below a page of the content hides no other page.
    typeof path === "string" && path !== paths.notKept ? [path.split("/")[0]] : [],
  );
  expect([...new Set(first.filter(Boolean))].toSorted()).toEqual([...sections].toSorted());
});

describe("the origin of the site", () => {
  test.each(["example.org", "ftp://example.org", "https://example.org/group/", "not an address", ""])(
    "cannot be %j, and the message says where the folder goes",
    async (origin) => {
      await expect(urlsWith({ SITE_URL: origin })).rejects.toThrow(
        `SITE_URL: expected an origin such as https://example.org, found "${origin}". Put a folder into BASE_PATH.`,
      );
    },
  );
});
