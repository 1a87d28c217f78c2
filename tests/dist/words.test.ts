import { describe, expect, test } from "vitest";
import { languages, locales } from "../../src/i18n/locales.ts";
import { stringsOf } from "../../src/i18n/strings.ts";
import { decoded, runsOfText } from "../unit/html.ts";
import { pagesIn, readSite } from "./built-site.ts";

const site = readSite();

describe.each(locales)("pages in %s", (locale) => {
  const { tag, script } = languages[locale];
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
    const found = [...texts].flatMap(([text, href]) => {
      const rest = namesInLatin.reduce((left, { name }) => left.replaceAll(name, ""), text);
      const words = rest.match(/\p{L}+/gu) ?? [];
      const foreign = words.filter((word) => !scripts[script].test(word));
      return foreign.length >= 3 ? [`${href}: ${text}`] : [];
    });
    expect(found).toEqual([]);
  });
});

/** A word that has a letter of the script at all is of the script. */
const scripts = { Cyrl: /\p{Script=Cyrl}/u, Arab: /\p{Script=Arab}/u, Latn: /\p{Script=Latn}/u } as const;

/** Names that are written in Latin letters in every language, so that naming a language would be wrong. */
const namesInLatin = [
  { name: "Sigrid Rausing Trust", reason: "has no official name in another script" },
  { name: "Kazakhstan Revenue Watch", reason: "the programme has no official name in another script" },
  { name: "Creative Commons Attribution 4.0", reason: "the name of a licence" },
  { name: "CC BY 4.0", reason: "the short name of that licence" },
  { name: "admittedTerm", reason: "a value of TBX, the same in every language" },
  { name: "preferredTerm", reason: "a value of TBX, the same in every language" },
] as const;

test("every name that may be in Latin letters stands on a page that is not", () => {
  const texts = locales
    .filter((locale) => languages[locale].script !== "Latn")
    .flatMap((locale) => pagesIn(site, locale))
    .flatMap(({ document }) => runsOfText(document))
    .map(({ text }) => text);
  const unused = namesInLatin.filter(({ name }) => !texts.some((text) => text.includes(name)));
  expect(unused).toEqual([]);
});
