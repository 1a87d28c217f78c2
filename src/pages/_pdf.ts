import type { Values } from "../editions/pdf/compiler.ts";
import { keptPdf } from "../editions/pdf/kept.ts";
import { TypesettingError } from "../editions/typesetting.ts";
import type { Kind } from "../editions/pdf/texts.ts";
import { foreignWords, languageOf, partsOf, wordsOf, type Words } from "../editions/pdf/values.ts";
import { bodyOf } from "../domain/load.ts";
import { editionOf, type Edition, type Item, type Site } from "../domain/site.ts";
import { dateIn } from "../i18n/format.ts";
import { languages, type Locale } from "../i18n/locales.ts";
import { translateIn, type Translate } from "../i18n/translate.ts";
import { hrefOf, itemPathOf, urlOf } from "../i18n/urls.ts";
import { ContentError } from "../problem.ts";
import { extractIn, factsOf } from "./_item-facts.ts";

const licence = "https://creativecommons.org/licenses/by/4.0/";

/** What stands over the title and under it. */
const headOf = ({ item, heading, locale }: Edition<Kind>, t: Translate) => {
  const { facts } = item;
  if (item.collection === "mandate") return { kicker: heading.title, title: t("mandate.title"), meta: "" };
  const kicker = t(`section.${item.collection}`);
  const date = "date" in facts && facts.date ? dateIn(locale, facts.date) : undefined;
  const meta = [date, extractIn(item, locale)].filter(Boolean).join(" · ");
  return { kicker, title: heading.title, meta };
};

/** Signs that are read from left to right in every language, to the last slash. */
const latin = (value: string): Words[] => [{ type: "text", value, isolated: true }];

/** What the page says beside the text, and what a file must say that has left the site. */
const knownOf = (site: Site, edition: Edition<Kind>, t: Translate) => {
  const { locale, item } = edition;
  const { dir } = languages[locale];
  const { facts, remarks } = factsOf(site, edition, locale);
  const url = urlOf(hrefOf(locale, itemPathOf(item)));
  const own = [
    { term: t("pdf.address"), words: latin(url), url },
    { term: t("pdf.licence"), words: latin("CC BY 4.0"), url: licence },
  ];
  return {
    label: t("item.facts"),
    facts: [
      ...facts.map(({ term, values }) => ({
        term,
        values: values.map(({ text, href, foreign, note = "" }) => ({
          words: foreignWords(text, dir, foreign),
          url: href ? urlOf(href) : null,
          note: wordsOf(note, dir),
        })),
      })),
      ...own.map(({ term, words, url }) => ({ term, values: [{ words, url, note: [] }] })),
    ],
    remarks: remarks.map((remark) => wordsOf(remark, dir)),
  };
};

const valuesOf = (site: Site, item: Item<Kind>, locale: Locale): Values => {
  const edition = editionOf(item, locale);
  const t = translateIn(locale);
  const language = languageOf(locale);
  const words = (text: string) => wordsOf(text, language.dir);
  const { kicker, title, meta } = headOf(edition, t);
  const document = bodyOf(edition.file);
  const sections = document.pieces.filter(({ block }) => block.type === "heading" && block.depth === 2);
  return {
    ...language,
    name: `${title} — ${t("site.name")}`,
    description: edition.heading.summary,
    section: item.collection,
    site: words(t("site.name")),
    kicker: words(kicker),
    title: words(title),
    lead: words(edition.heading.summary),
    meta: words(meta),
    contents: sections.length > 3,
    noteLabel: t("item.note"),
    parts: partsOf(document, locale, itemPathOf(item)),
    facts: knownOf(site, edition, t),
    pageOf: t("pdf.page", { page: "{page}", pages: "{pages}" }),
    digits: languages[locale].digits === "arab" ? "١" : "1",
    address: urlOf(hrefOf(locale)).replace(/^https?:\/\//, ""),
  };
};

/**
 * The bytes of a PDF. The text exists in this language.
 * @throws ContentError where the text cannot be set
 */
export const pdfBytes = (site: Site, item: Item<Kind>, locale: Locale): Buffer => {
  try {
    return keptPdf(valuesOf(site, item, locale));
  } catch (error) {
    if (!(error instanceof TypesettingError)) throw error;
    const { file } = editionOf(item, locale).file;
    throw new ContentError([
      {
        file,
        expected: "a text that can be set as a PDF, with signs that the typefaces of the site have",
        found: error.message,
        remedy: "Write it without that sign, or show the message to whoever keeps the code.",
      },
    ]);
  }
};
