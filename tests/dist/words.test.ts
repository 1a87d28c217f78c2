import { describe, expect, test } from "vitest";
import { languages, locales } from "../../src/i18n/locales.ts";
import { stringsOf } from "../../src/i18n/strings.ts";
import { isForeign, namesInLatin } from "../foreign-words.ts";
import { decoded, runsOfText } from "../unit/html.ts";
import { pagesIn, readSite } from "./built-site.ts";

const site = readSite();

describe.each(locales)("pages in %s", (locale) => {
  const { tag } = languages[locale];
  const own = new Set(Object.values(stringsOf(locale)));
  /** What stands on the pages as text of this language, with where it stands first. */
  const texts = new Map<string, string>();
  const spoken = ["aria-label", "title", "alt", "placeholder", "content"];
  for (const { href, document } of pagesIn(site, locale)) {
    for (const { text, lang } of runsOfText(document))
      if (lang === tag && !texts.has(text)) texts.set(text, href);
    for (const element of document.querySelectorAll(spoken.map((name) => `[${name}]`).join(", "))) {
      // In the head, only the description is said to anybody.
      if (element.tagName === "meta" && element.getAttributeValue("name") !== "description") continue;
      if (element.closest("[lang]")?.getAttributeValue("lang") !== tag) continue;
      for (const name of spoken) {
        const text = decoded(element.getAttributeValue(name) ?? "");
        if (text !== "" && !texts.has(text)) texts.set(text, href);
      }
    }
  }

  test("say no word of the interface in another language", () => {
    const others = locales
      .filter((other) => other !== locale)
      .flatMap((other) => Object.values(stringsOf(other)));
    const foreign = others.filter((text) => !own.has(text) && texts.has(text));
    expect(foreign.map((text) => `${text}: ${texts.get(text) ?? ""}`)).toEqual([]);
  });

  test("say no three words in another script without naming the language", () => {
    const found = [...texts].filter(([text]) => isForeign(text, locale));
    expect(found.map(([text, href]) => `${href}: ${text}`)).toEqual([]);
  });
});

test("every name that may be in Latin letters stands on a page that is not", () => {
  const texts = locales
    .filter((locale) => languages[locale].script !== "Latn")
    .flatMap((locale) => pagesIn(site, locale))
    .flatMap(({ document }) => runsOfText(document))
    .map(({ text }) => text);
  const unused = namesInLatin.filter(({ name }) => !texts.some((text) => text.includes(name)));
  expect(unused).toEqual([]);
});
