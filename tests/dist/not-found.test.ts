import { describe, expect, test } from "vitest";
import { languages, locales } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { wordsOf } from "../unit/html.ts";
import { attribute, readSite } from "./built-site.ts";

const site = readSite();
const page = site.pages.find(({ file }) => file === "404.html");

describe.each(locales)("the page for an unknown address in %s", (locale) => {
  const { tag, dir } = languages[locale];
  const t = translateIn(locale);
  const [own, ...more] = page?.document.querySelectorAll(`main [lang="${tag}"][dir="${dir}"]`) ?? [];

  test("has one part, which says what happened", () => {
    expect(more).toEqual([]);
    expect(own && wordsOf(own)).toContain(t("notFound.title"));
    expect(own && wordsOf(own)).toContain(t("notFound.text"));
  });

  test("leads to the home page and to the search of that language", () => {
    expect(own?.querySelectorAll("a").map((link) => attribute(link, "href"))).toContain(
      `${site.base}${locale}/`,
    );
    expect(own?.querySelectorAll("form").map((form) => attribute(form, "action"))).toEqual([
      `${site.base}${locale}/search/`,
    ]);
  });
});
