import { globSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate, type HtmlElement } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { translationsSchema, type TranslationsData } from "../../src/editions/data/translations-schema.ts";
import { dateIn, languageNameIn } from "../../src/i18n/format.ts";
import { languages, locales, type Locale } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { documentOf, one, wordsOf } from "./html.ts";
import { inserted, minimalContent, removed, replaced, stampedOn, type Change } from "./patched-content.ts";
import { projectCopy } from "./project-copy.ts";

// A site whose translations have fallen behind, or are not there.

const [day, later] = ["2026-03-11", "2026-04-01"] as const;
const changes: Change[] = [
  stampedOn(day),
  replaced("mandate/kk.mdx", "### B.1. Мақсаты", "### B.1. Басты мақсаты"),
  replaced("mandate/kk.mdx", "- шығыс", "- батыс"),
  replaced("news/forum-2025/kk.mdx", "title: Форум өтті", "title: Форум аяқталды"),
  inserted("news/forum-2025/kk.mdx", "- **білім:** мектептер мен мұғалімдер\n", "\nЖаңа абзац.\n"),
  stampedOn(later, "mandate/kk.mdx"),
  stampedOn(later, "news/forum-2025/kk.mdx"),
  removed("ledger/pages/about/ru.json"),
  // An Arabic original for Kazakh readers, and a Kyrgyz one for Arabic readers.
  ...["partners/council/kk", "partners/network/ar"].flatMap((text) => [
    removed(`${text}.mdx`),
    removed(`ledger/${text}.json`),
  ]),
];

const project = projectCopy(minimalContent);
const site = join(project.root, "dist");
const fileOf = (path: string): string => join(site, path, "index.html");
const page = (path: string): HtmlElement => documentOf(fileOf(path));
const langOf = (element: HtmlElement | null | undefined): string | null =>
  element?.closest("[lang]")?.getAttributeValue("lang") ?? null;

beforeAll(async () => {
  for (const change of changes) change(join(project.root, "content"));
  const { code, stderr } = await project.build();
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => {
  project.remove();
});

const translated = locales.filter((locale) => locale !== "kk");

describe.each(translated)("the mandate in %s, of which two clauses are outdated", (locale) => {
  const t = translateIn(locale);
  const root = (): HtmlElement => page(`${locale}/mandate`);

  test("says so in the reader's language above the text, with the clauses, their number and since when", () => {
    const notice = one(root(), ".drift-notice");
    expect(notice.closest(".clauses-of")).toBeNull();
    expect(langOf(notice)).toBe(languages[locale].tag);
    const said = wordsOf(notice);
    expect(said).toContain(t("drift.behindTitle"));
    expect(said).toContain(t("drift.count", { number: "2" }));
    expect(said).toContain(dateIn(locale, later));
    expect(notice.querySelectorAll("a").map(wordsOf)).toEqual(["B.1", "B.2"]);
  });

  test("leads to each of them, where a mark opens what the source says in its own language", () => {
    const said = root()
      .querySelectorAll(".drift-notice a")
      .map((link) => {
        const id = (link.getAttributeValue("href") ?? "").slice(1);
        const clause = root()
          .querySelectorAll(".clause")
          .find((each) => one(each, "h3").id === id);
        if (!clause) throw new Error(`There is no clause ${id}.`);
        const mark = one(clause, ".drift");
        expect(mark.tagName).toBe("details");
        expect(mark.hasAttribute("open")).toBe(false);
        expect(mark.hasAttribute("data-pagefind-ignore")).toBe(true);
        const summary = one(mark, "summary");
        expect(langOf(summary)).toBe(languages[locale].tag);
        expect(wordsOf(summary)).toContain(t("drift.outdated"));
        expect(wordsOf(summary)).toContain(languageNameIn(locale, "kk"));
        const source = one(mark, "[lang]");
        expect([source.getAttributeValue("lang"), source.getAttributeValue("dir")]).toEqual(["kk", "ltr"]);
        return [id, wordsOf(source)];
      });
    expect(said).toEqual([
      ["b-1", "Басты мақсаты"],
      ["b-2", "aсолтүстікbоңтүстікcбатыс"],
    ]);
  });

  test("has each heading and each anchor once", () => {
    const ids = root()
      .querySelectorAll("[id]")
      .map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(root().querySelectorAll(".drift h2, .drift h3")).toEqual([]);
  });

  test("has the same marks beside another language", () => {
    const other = locale === "ar" ? "ru" : "ar";
    const pair = page(`${locale}/mandate/with/${other}`);
    expect(pair.querySelectorAll(".half .drift").map(langOf)).toEqual(Array(2).fill(languages[locale].tag));
    expect(one(pair, ".drift-notice").querySelectorAll("a").map(wordsOf)).toEqual(["B.1", "B.2"]);
  });
});

test("an original says nothing of its translations, nor does a translation that follows it", () => {
  for (const path of ["kk/mandate", "kk/news/forum-2025", "en/partners/council", "kk/about"]) {
    expect(page(path).querySelectorAll(".drift, .drift-notice, .notice"), path).toEqual([]);
    expect(readFileSync(fileOf(path), "utf8"), path).not.toContain("drift");
  }
});

test("a new title is told in the notice, a new paragraph where it belongs", () => {
  const root = page("ru/news/forum-2025");
  const t = translateIn("ru");
  const [title, missing, ...others] = root.querySelectorAll(".drift");
  expect(others).toEqual([]);
  expect(title && wordsOf(title)).toContain(`${t("drift.title")} · ${t("drift.outdated")}`);
  expect(title && wordsOf(title)).toContain("Форум аяқталды");
  expect(title?.closest(".notice")).not.toBeNull();
  expect(missing && wordsOf(missing)).toContain(t("drift.missing"));
  expect(missing && wordsOf(missing)).toContain("Жаңа абзац.");
  expect(missing?.previousSibling?.tagName).toBe("ul");
  const links = one(root, ".drift-notice").querySelectorAll("a");
  expect(links.map(wordsOf)).toEqual(["Темы"]);
});

test("a translation that nobody ever compared says that, and no more", () => {
  const root = page("ru/about");
  expect(wordsOf(one(root, ".drift-notice"))).toBe(
    `${translateIn("ru")("drift.uncheckedTitle")}${translateIn("ru")("drift.uncheckedText")}`,
  );
  expect(root.querySelectorAll(".drift")).toEqual([]);
});

test("what only an editor needs is in no page", () => {
  const pages = globSync("**/*.html", { cwd: site });
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((file) => readFileSync(join(site, file), "utf8").includes(".mdx"))).toEqual([]);
});

test("pages with notices and marks are valid HTML", async () => {
  const validate = new HtmlValidate(new FileSystemConfigLoader());
  for (const path of ["ar/mandate", "ru/news/forum-2025", "ru/mandate/with/ar", "ar/translations"]) {
    const html = readFileSync(fileOf(path), "utf8");
    const { results } = await validate.validateString(html, join(process.cwd(), "dist/page.html"));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual(
      [],
    );
  }
});

describe.each([
  ["an Arabic text", "partners/council", "ar", "kk"],
  ["a Kyrgyz text", "partners/network", "ky", "ar"],
] as const)("%s for readers of a language that has none", (_, path, original, reader) => {
  const root = (): HtmlElement => page(`${reader}/${path}`);

  test("stands in a page of the reader's language and direction, with its own", () => {
    const html = one(root(), "html");
    expect([html.getAttributeValue("lang"), html.getAttributeValue("dir")]).toEqual([
      languages[reader].tag,
      languages[reader].dir,
    ]);
    for (const part of ["h1", ".lead", ".prose"]) {
      const element = one(root(), part);
      expect([part, element.getAttributeValue("lang"), element.getAttributeValue("dir")]).toEqual([
        part,
        languages[original].tag,
        languages[original].dir,
      ]);
    }
    expect(wordsOf(one(root(), ".prose"))).toContain(
      wordsOf(one(page(`${original}/${path}`), ".prose p")).slice(0, 10),
    );
  });

  test("is announced in the reader's language, outside of the foreign text", () => {
    const notice = one(root(), ".notice");
    expect(langOf(notice)).toBe(languages[reader].tag);
    const t = translateIn(reader);
    expect(wordsOf(notice)).toBe(
      `${t("missing.title")}${t("missing.text", { language: languageNameIn(reader, original) })}`,
    );
  });

  test("has its canonical at the original, and no hreflang from anywhere", () => {
    const href = one(root(), 'link[rel="canonical"]').getAttributeValue("href");
    expect(href).toMatch(new RegExp(`/${original}/${path}/$`));
    const named = (locale: Locale): (string | null)[] =>
      page(`${locale}/${path}`)
        .querySelectorAll("link[hreflang]")
        .map((link) => link.getAttributeValue("hreflang"));
    expect(named(reader)).toEqual([]);
    expect(named(original)).not.toContain(languages[reader].tag);
    expect(named(original)).toContain("en");
  });

  test("is not in the search of that language, and not on the map of the site", () => {
    expect(root().querySelectorAll("[data-pagefind-body]")).toEqual([]);
    const found = (locale: string): number => readdirSync(join(site, "pagefind", locale, "fragment")).length;
    expect(found(reader)).toBe(found("en") - 1);
    expect(readFileSync(join(site, "sitemap-0.xml"), "utf8")).not.toContain(`/${reader}/${path}/`);
  });
});

describe("the state of the translations", () => {
  const data = (): TranslationsData =>
    translationsSchema.parse(JSON.parse(readFileSync(join(site, "data/translations.json"), "utf8")));
  const textOf = (id: string) => {
    const text = data().texts.find((each) => each.id === id);
    if (!text) throw new Error(`There is no ${id}.`);
    return text;
  };

  test("is a file: which blocks of which text, and since when", () => {
    const { original, blocks, translations } = textOf("mandate");
    expect([original, blocks]).toEqual(["kk", 15]);
    expect(translations.ru).toMatchObject({
      state: "behind",
      current: 13,
      since: later,
      outdated: ["b-1", "b-2/2"],
      missing: [],
      extra: [],
    });
    expect(textOf("news/forum-2025").translations.ar).toMatchObject({
      outdated: ["title"],
      missing: ["section-1/2"],
    });
    expect(textOf("partners/council").translations.kk).toMatchObject({ state: "missing", current: 0 });
    expect(textOf("pages/about").translations.ru).toMatchObject({ state: "unchecked", current: 0 });
    expect(data().records).toContainEqual({
      id: "timeline/half-women-2030",
      languages: expect.anything() as unknown,
    });
  });

  test.each(["kk", "ar"] as const)(
    "is a page in %s that says the same and leads to what is behind",
    (reader) => {
      const t = translateIn(reader);
      const root = page(`${reader}/translations`);
      const cellsOf = (href: string): string[] => {
        const row = one(root, `th a[href="${href}"]`).closest("tr");
        return row?.querySelectorAll("td").map(wordsOf) ?? [];
      };
      const percent = reader === "ar" ? "86%" : "86\u00a0%";
      const mandate = cellsOf(`/${reader}/mandate/`);
      expect(mandate[0]).toBe(t("translations.original"));
      for (const cell of mandate.slice(1)) {
        expect(cell).toContain(percent);
        expect(cell).toContain(dateIn(reader, later));
      }
      expect(cellsOf(`/${reader}/partners/council/`)[0]).toBe(t("translations.missing"));
      expect(cellsOf(`/${reader}/about/`)[2]).toBe(t("translations.unchecked"));
      const links = root.querySelectorAll("td a").map((link) => link.getAttributeValue("href"));
      expect(links).toContain("/ru/mandate/");
      expect(links).toContain("/ru/about/");
      expect(links).not.toContain("/en/about/");
      const facts = wordsOf(one(root, ".item-facts"));
      expect(facts).toContain(dateIn(reader, later));
    },
  );
});
