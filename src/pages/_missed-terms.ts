import type { TextWithTerms } from "../components/MissedTerms.astro";
import { missedTerms } from "../domain/check-terms.ts";
import { bodyOf } from "../domain/load.ts";
import { itemsOf, type Item, type Site } from "../domain/site.ts";
import { languageNameIn, numberIn } from "../i18n/format.ts";
import { languages, locales, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, itemPathOf } from "../i18n/urls.ts";
import { findingsOfBuild, type FoundTerm } from "../keeping/findings.ts";
import { onceOf } from "../once.ts";
import { linkTo } from "./_links.ts";
import { leftOutIn, shownOf } from "./_shown.ts";
import { termsIn } from "./_terms.ts";

interface Missed {
  item: Item;
  locale: Locale;
  terms: FoundTerm[];
}

const termsOf = (site: Site, item: Item, locale: Locale): FoundTerm[] => {
  const [source, file] = [item.files[item.original], item.files[locale]];
  if (!source || !file || source === file) return [];
  const find = (): FoundTerm[] =>
    missedTerms(site, item, locale, bodyOf, termsIn(site.glossary)).map(({ written, name }) => ({
      written,
      agreed: name.term,
    }));
  return findingsOfBuild.get()?.of([source, file], find) ?? find();
};

/** Found once for a site: the page stands in every language. */
const missedIn = onceOf((site: Site): Missed[] =>
  [site.mandate, ...itemsOf(site)].flatMap((item) =>
    locales
      .map((locale) => ({ item, locale, terms: termsOf(site, item, locale) }))
      .filter((one) => one.terms.length > 0),
  ),
);

const wordsIn = (locale: Locale, text: string) => {
  const { tag, dir } = languages[locale];
  return { text, lang: tag, dir };
};

const textIn = (reader: Locale, { item, locale, terms }: Missed): TextWithTerms => {
  const { text: title, foreign } = linkTo(item, reader);
  const language = languageNameIn(reader, locale);
  return {
    title,
    foreign,
    language,
    count: numberIn(reader, terms.length),
    href: hrefOf(locale, itemPathOf(item)),
    open: translateIn(reader)("translations.terms.open", { title, language }),
    hreflang: languages[locale].tag,
    terms: terms.map(({ written, agreed }) => ({
      written: wordsIn(item.original, written),
      agreed: wordsIn(locale, agreed),
    })),
  };
};

/** Texts whose words differ from the agreed names, in the order of the site. */
export const missedTermsIn = (site: Site, reader: Locale) => {
  const { shown, left } = shownOf(missedIn(site));
  return { texts: shown.map((missed) => textIn(reader, missed)), left: leftOutIn(reader, left) };
};
