import { bodyOf } from "../domain/load.ts";
import { editionOf, type Site } from "../domain/site.ts";
import { eIdOf } from "../editions/data/akn-ids.ts";
import { noDate } from "../editions/data/akn-meta.ts";
import { fileNames } from "../editions/data/file-names.ts";
import { dataFilesOf } from "../editions/data/files.ts";
import { licence } from "../editions/data/licence.ts";
import { mandateOf, originalOf } from "../editions/data/mandate.ts";
import { unitsOf } from "../editions/data/units.ts";
import { languageNameIn, numberIn, sizeIn } from "../i18n/format.ts";
import { languages, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { dataFileHrefOf, hrefOf, paths, urlOf } from "../i18n/urls.ts";
import { exampleClauseOf, examplesOf } from "./_data-examples.ts";

/** Names of standards are English in every language. */
const english = { lang: languages.en.tag, dir: languages.en.dir } as const;

const standards = {
  json: { text: "JSON (RFC 8259)", href: "https://www.rfc-editor.org/rfc/rfc8259" },
  akn: {
    text: "Akoma Ntoso 3.0 (OASIS LegalDocML)",
    href: "https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html",
  },
  tmx: { text: "Translation Memory eXchange 1.4b", href: "https://www.gala-global.org/tmx-14b" },
  tbx: { text: "TermBase eXchange, TBX-Basic (ISO 30042:2019)", href: "https://www.tbxinfo.net/" },
} as const;

/** What the page on open data tells: of each file, of the identifiers, of dates and use. */
export const dataPageOf = (site: Site, reader: Locale) => {
  const t = translateIn(reader);
  const mandate = mandateOf(site, bodyOf);
  const files = dataFilesOf(site, bodyOf);
  const original = originalOf(mandate);
  const shown = editionOf(site.mandate, reader).locale;
  const clause = exampleClauseOf(mandate);
  const examples = examplesOf(site, mandate, files, shown);
  const fileOf = (name: string, note?: string) => {
    const size = sizeIn(reader, Buffer.byteLength(files.get(name) ?? ""));
    return {
      text: name,
      href: dataFileHrefOf(name),
      note: note ? `${note} · ${size}` : size,
      foreign: english,
    };
  };
  const tell = (
    kind: keyof typeof standards,
    title: string,
    count: { term: string; value: number },
    own: readonly ReturnType<typeof fileOf>[],
  ) => ({
    id: kind,
    title,
    what: t(`data.what.${kind}`),
    developers: t(`data.developers.${kind}`),
    facts: [
      { term: t("data.files"), values: own },
      { term: t("data.format"), values: [{ ...standards[kind], foreign: english }] },
      { term: count.term, values: [{ text: numberIn(reader, count.value) }] },
      { term: t("data.licence"), values: [{ text: licence.name, href: licence.url, foreign: english }] },
    ],
    example: examples[kind],
  });
  const clauses = {
    term: t("data.count.clauses"),
    value: original.sections.flatMap((section) => section.clauses).length,
  };
  return {
    files: [
      tell("json", t("data.title.json"), clauses, [
        fileOf(fileNames.json),
        fileOf(fileNames.schema, t("data.schema")),
      ]),
      tell(
        "akn",
        t("data.title.akn"),
        clauses,
        mandate.texts.map(({ locale }) =>
          fileOf(
            fileNames.akomaNtoso(locale),
            t("item.sourceLanguage", { language: languageNameIn(reader, locale) }),
          ),
        ),
      ),
      tell("tmx", t("data.title.tmx"), { term: t("data.count.units"), value: unitsOf(original).length }, [
        fileOf(fileNames.tmx),
      ]),
      ...(files.has(fileNames.tbx)
        ? [
            tell("tbx", t("glossary.title"), { term: t("data.count.terms"), value: site.glossary.length }, [
              fileOf(fileNames.tbx),
            ]),
          ]
        : []),
    ],
    ids: {
      text: t("data.ids.text", { number: clause.number }),
      facts: [
        { term: t("data.ids.anchor"), values: [{ text: clause.id, foreign: english }] },
        { term: t("data.ids.eId"), values: [{ text: eIdOf(clause.number), foreign: english }] },
        { term: t("data.ids.unit"), values: [{ text: clause.pieces[0]?.key ?? "", foreign: english }] },
        {
          term: t("data.ids.address"),
          values: [
            {
              text: urlOf(hrefOf(reader, paths.mandate, clause.id)),
              href: hrefOf(reader, paths.mandate, clause.id),
              foreign: english,
            },
          ],
        },
      ],
    },
    /** Only of a mandate whose source bears no date. */
    dates: mandate.asOf === "undated" ? t("data.dates.text", { date: noDate.date }) : undefined,
  };
};
