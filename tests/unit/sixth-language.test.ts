import { cpSync, existsSync, globSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HtmlElement } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages, locales } from "../../src/i18n/locales.ts";
import { stringsOf } from "../../src/i18n/strings.ts";
import { documentOf, one, runsOfText, wordsOf } from "./html.ts";
import { minimalContent, replaced } from "./patched-content.ts";
import { projectCopy } from "./project-copy.ts";

/** Everything that a language needs: an entry, its strings, its vocabulary; texts may follow one by one. */
const entry = `  uz: {
    tag: "uz",
    alpha3: "uzb",
    dir: "ltr",
    endonym: "Oʻzbekcha",
    script: "Latn",
    digits: "latn",
    leave: "https://uz.wikipedia.org/",
  },
`;
const english = stringsOf("en");
const categories = new Intl.PluralRules("uz").resolvedOptions().pluralCategories;
const uzbek: Record<string, string> = Object.fromEntries(
  Object.entries(english).flatMap(([key, text]) => {
    const plural = /^(.*)_other$/.exec(key)?.[1];
    const own = `${text} (uz)`;
    if (plural) return categories.map((category) => [`${plural}_${category}`, own]);
    return key.endsWith("_one") ? [] : [[key, own]];
  }),
);

const project = projectCopy(minimalContent);
const site = join(project.root, "dist");
const page = (path: string): HtmlElement => documentOf(join(site, path, "index.html"));
const pagesOf = (locale: string): string[] => globSync(`${locale}/**/index.html`, { cwd: site });
const hreflangsOf = (root: HtmlElement): (string | null)[] =>
  root.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => link.getAttributeValue("hreflang"));
const canonicalOf = (root: HtmlElement): string | null =>
  one(root, 'link[rel="canonical"]')
    .getAttributeValue("href")
    ?.replace(/^https?:\/\/[^/]+/, "") ?? null;

beforeAll(async () => {
  replaced("src/i18n/locales.ts", "} as const satisfies", `${entry}} as const satisfies`)(project.root);
  writeFileSync(join(project.root, "src/i18n/strings/uz.json"), JSON.stringify(uzbek));
  cpSync(join(import.meta.dirname, "../fixtures/uzbek"), join(project.root, "content"), { recursive: true });
  const { code, stderr } = await project.build();
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => {
  project.remove();
});

test("the new language has every page that the others have", () => {
  const paths = (locale: string): string[] =>
    pagesOf(locale)
      .filter((path) => !path.includes("/with/"))
      .map((path) => path.replace(/^\w+\//, ""))
      .toSorted();
  expect(paths("uz")).toContain("news/forum-2025/index.html");
  for (const locale of locales) expect(paths("uz")).toEqual(paths(locale));
});

test("a text stands beside others only where the new language has it", () => {
  const pairs = pagesOf("uz").filter((path) => path.includes("/with/"));
  expect(pairs.toSorted()).toEqual(
    locales.map((other) => `uz/news/forum-2025/with/${other}/index.html`).toSorted(),
  );
  const besideUzbek = locales.flatMap(pagesOf).filter((path) => path.includes("/with/uz/"));
  expect(besideUzbek.toSorted()).toEqual(
    locales.map((locale) => `${locale}/news/forum-2025/with/uz/index.html`).toSorted(),
  );
});

test("its pages say its tag and direction", () => {
  for (const path of pagesOf("uz")) {
    const html = one(documentOf(join(site, path)), "html");
    expect([path, html.getAttributeValue("lang"), html.getAttributeValue("dir")]).toEqual([
      path,
      "uz",
      "ltr",
    ]);
  }
});

test("every page of every language offers all six, each in its own name and tag", () => {
  const endonyms = [
    ...locales.map((locale) => [languages[locale].tag, languages[locale].endonym]),
    ["uz", "Oʻzbekcha"],
  ];
  const pages = [...locales, "uz"].flatMap(pagesOf);
  expect(pages.length).toBeGreaterThan(6 * 8);
  for (const path of pages) {
    const locale = path.split("/")[0];
    const label = locale === "uz" ? uzbek : stringsOf(locales.find((known) => known === locale) ?? "en");
    const root = documentOf(join(site, path));
    const nav = root
      .querySelectorAll("nav")
      .find((one) => one.getAttributeValue("aria-label") === label["masthead.languages"]);
    const links = nav?.querySelectorAll("a") ?? [];
    expect([path, links.map((link) => [link.getAttributeValue("lang"), wordsOf(link)])]).toEqual([
      path,
      endonyms,
    ]);
    const [, own = "", text = "", other] = /^(\w+)\/(.*?)(?:with\/(\w+)\/)?index\.html$/.exec(path) ?? [];
    const second = own !== "uz" && other === "uz" ? own : other;
    // Beside the same text if the new language has it too, else where the original stands in.
    const pair = second && (own === "uz" || text.startsWith("news/")) ? `with/${second}/` : "";
    expect([path, links.at(-1)?.getAttributeValue("href")]).toEqual([path, `/uz/${text}${pair}`]);
  }
});

test("the page where one chooses a language offers it too", () => {
  expect(page("").querySelectorAll("[data-chooser] a").map(wordsOf)).toContain("Oʻzbekcha");
});

test("the words of the interface are its own", () => {
  expect(wordsOf(one(page("uz"), "h1"))).toBe(uzbek["home.title"]);
  expect(wordsOf(one(page("uz/partners/council"), ".item-facts"))).toContain("Qozogʻiston");
});

describe("a text that is translated", () => {
  const path = "news/forum-2025/";

  test("is shown, without a notice", () => {
    const root = page(`uz/${path}`);
    expect(wordsOf(one(root, "h1"))).toBe("Forum boʻlib oʻtdi");
    expect(one(root, ".prose").getAttributeValue("lang")).toBeNull();
    expect(wordsOf(root)).not.toContain(uzbek["missing.title"]);
  });

  test("leads to pages of its own language", () => {
    const hrefs = one(page(`uz/${path}`), ".prose")
      .querySelectorAll("a")
      .map((link) => link.getAttributeValue("href"));
    expect(hrefs).toEqual(["/uz/partners/network/", "/uz/mandate/#b-1"]);
  });

  test("is its own canonical, and every language names it and is named by it", () => {
    expect(canonicalOf(page(`uz/${path}`))).toBe(`/uz/${path}`);
    for (const locale of [...locales, "uz"])
      expect(hreflangsOf(page(`${locale}/${path}`))).toEqual([
        ...locales.map((other) => languages[other].tag),
        "uz",
        "x-default",
      ]);
  });
});

describe.each([
  ["partners/council/", "ar", "rtl"],
  ["partners/network/", "ky", "ltr"],
  ["about/", "en", "ltr"],
  ["mandate/", "kk", "ltr"],
] as const)("the text of %s, which is not translated", (path, original, dir) => {
  const root = (): HtmlElement => page(`uz/${path}`);
  const body = (): HtmlElement => {
    const found = one(root(), ".prose").closest("[lang]");
    if (!found) throw new Error("the text has no language");
    return found;
  };

  test(`stands in as it is in ${original}, with its own language and direction inside a left-to-right page`, () => {
    expect(body().tagName).not.toBe("html");
    expect([body().getAttributeValue("lang"), body().getAttributeValue("dir")]).toEqual([original, dir]);
    expect(one(root(), "html").getAttributeValue("dir")).toBe("ltr");
    // The label of a note is the one thing in the text that speaks to the reader, in the reader's language.
    const textOf = (text: HtmlElement, label = ""): string => wordsOf(text).replaceAll(label, "");
    const own = one(page(`${original}/${path}`), ".prose");
    expect(textOf(one(root(), ".prose"), uzbek["item.note"])).toBe(
      textOf(own, stringsOf(original)["item.note"]),
    );
  });

  test("is announced in the reader's language, outside of the foreign text and before it", () => {
    const whole = root();
    const notice = whole
      .querySelectorAll('[role="note"]')
      .find((note) => wordsOf(note).includes(uzbek["missing.title"] ?? ""));
    if (!notice) throw new Error("there is no notice");
    expect(notice.closest("[lang]")?.getAttributeValue("lang")).toBe("uz");
    const name = new Intl.DisplayNames("uz", { type: "language" }).of(original) ?? "";
    expect(wordsOf(notice)).toContain((uzbek["missing.text"] ?? "").replace("{{language}}", name));
    const order = whole.querySelectorAll('[role="note"], .prose');
    expect(order.findIndex((element) => element.isSameNode(notice))).toBe(0);
  });

  test("has its canonical at the original, and no hreflang leads to it or from it", () => {
    expect(canonicalOf(root())).toBe(`/${original}/${path}`);
    expect(hreflangsOf(root())).toEqual([]);
    for (const locale of locales) expect(hreflangsOf(page(`${locale}/${path}`))).not.toContain("uz");
  });

  test("is named in no site map", () => {
    const map = readFileSync(join(site, "sitemap-0.xml"), "utf8");
    expect(map).toContain(`/${original}/${path}<`);
    expect(map).not.toContain(`/uz/${path}`);
  });
});

test("on a page of the new language, words in another script say which language they are in", () => {
  const scripts = [
    [/\p{Script=Cyrillic}/u, ["kk", "ky", "ru"]],
    [/\p{Script=Arabic}/u, ["ar"]],
    [/\p{Script=Latin}{3}/u, ["uz", "en", "zxx"]], // shorter are the numbers of clauses; addresses are of no language
  ] as const;
  const wrong = pagesOf("uz").flatMap((path) =>
    runsOfText(one(documentOf(join(site, path)), "body")).flatMap(({ text, lang }) =>
      scripts.some(([letters, tags]) => letters.test(text) && !tags.some((tag) => tag === lang))
        ? [`${path}: “${text}” has the language ${lang}`]
        : [],
    ),
  );
  expect(wrong).toEqual([]);
});

test("what stands in marks its title as foreign, on its page and in lists", () => {
  const title = (root: HtmlElement): HtmlElement | undefined =>
    root.querySelectorAll("h1, .rows a").find((heading) => wordsOf(heading) === "المجلس");
  for (const path of ["uz/partners/council", "uz/partners"]) {
    const around = title(page(path))?.closest("[lang]");
    expect([path, around?.getAttributeValue("lang"), around?.getAttributeValue("dir")]).toEqual([
      path,
      "ar",
      "rtl",
    ]);
  }
});

test("only what is translated can be found by searching in the new language", () => {
  const found = (locale: string): number => readdirSync(join(site, "pagefind", locale, "fragment")).length;
  expect(found("uz")).toBe(1);
  expect(found("kk")).toBe(6);
});

test("without strings of its own the language is refused, key by key", async () => {
  writeFileSync(
    join(project.root, "src/i18n/strings/uz.json"),
    JSON.stringify({ ...uzbek, "search.title": "" }),
  );
  const { code, stderr } = await project.build();
  expect(code).toBe(1);
  expect(stderr).toContain(`src/i18n/strings/uz.json (field "search.title")`);
  expect(existsSync(join(site, "uz/index.html"))).toBe(true);
});
