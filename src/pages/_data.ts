import { bodyOf } from "../domain/load.ts";
import { editionOf, type Site } from "../domain/site.ts";
import { statusOf } from "../domain/status.ts";
import { eIdOf } from "../editions/data/akn-ids.ts";
import { noDate } from "../editions/data/akn-meta.ts";
import { fileNames } from "../editions/data/file-names.ts";
import { dataFilesOf } from "../editions/data/files.ts";
import { mandateOf, originalOf, type Mandate } from "../editions/data/mandate.ts";
import { partnerRecordsOf, relationPairsOf } from "../editions/data/partners.ts";
import { unitsOf } from "../editions/data/units.ts";
import { languageNameIn } from "../i18n/format.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, paths, urlOf } from "../i18n/urls.ts";
import { exampleClauseOf, examplesOf } from "./_data-examples.ts";
import { english, tellingIn } from "./_data-file.ts";
import { partnerExamplesOf, timelineExamplesOf, translationExampleOf } from "./_data-record-examples.ts";

/** A file for each of these languages, with the name of the language. */
const inLanguages = (reader: Locale, own: readonly Locale[], nameOf: (locale: Locale) => string) =>
  own.map((locale) => ({
    name: nameOf(locale),
    note: translateIn(reader)("item.sourceLanguage", { language: languageNameIn(reader, locale) }),
  }));

/** The files of texts: the mandate and the glossary. */
const textFiles = (site: Site, mandate: Mandate, files: Map<string, string>, reader: Locale) => {
  const t = translateIn(reader);
  const tell = tellingIn(reader, files);
  const original = originalOf(mandate);
  const examples = examplesOf(site, mandate, files, editionOf(site.mandate, reader).locale);
  const clauses = {
    term: t("data.count.clauses"),
    value: original.sections.flatMap((section) => section.clauses).length,
  };
  return [
    ...tell({
      kind: "json",
      title: t("data.title.json"),
      count: clauses,
      files: [{ name: fileNames.json }, { name: fileNames.schema, note: t("data.schema") }],
      example: examples.json,
    }),
    ...tell({
      kind: "akn",
      title: t("data.title.akn"),
      count: clauses,
      files: inLanguages(
        reader,
        mandate.texts.map(({ locale }) => locale),
        fileNames.akomaNtoso,
      ),
      example: examples.akn,
    }),
    ...tell({
      kind: "tmx",
      title: t("data.title.tmx"),
      count: { term: t("data.count.units"), value: unitsOf(original).length },
      files: [{ name: fileNames.tmx }],
      example: examples.tmx,
    }),
    ...tell({
      kind: "tbx",
      title: t("glossary.title"),
      count: { term: t("data.count.terms"), value: site.glossary.length },
      files: [{ name: fileNames.tbx }],
      example: examples.tbx,
    }),
  ];
};

/** The files of records: the directory and the timeline. */
const recordFiles = (site: Site, files: Map<string, string>, reader: Locale) => {
  const t = translateIn(reader);
  const tell = tellingIn(reader, files);
  const records = partnerRecordsOf(site);
  const ofPartners = partnerExamplesOf(records, files, reader);
  const ofTimeline = timelineExamplesOf(site, files, reader);
  const partners = { term: t("data.count.partners"), value: records.length };
  const events = { term: t("data.count.events"), value: site.timeline.length };
  return [
    ...tell({
      kind: "csv",
      title: t("data.title.csv"),
      count: partners,
      files: [{ name: fileNames.partnersCsv }],
      example: ofPartners.csv,
    }),
    ...tell({
      kind: "partners",
      title: t("data.title.partners"),
      count: partners,
      files: [{ name: fileNames.partners }, { name: fileNames.partnersSchema, note: t("data.schema") }],
      example: ofPartners.partners,
    }),
    ...tell({
      kind: "vcf",
      title: t("data.title.vcf"),
      count: partners,
      files: [{ name: fileNames.partnersCards }],
      example: ofPartners.vcf,
    }),
    ...tell({
      kind: "graphml",
      title: t("data.title.graphml"),
      count: { term: t("data.count.relations"), value: relationPairsOf(records).length },
      files: [{ name: fileNames.partnersGraph }],
      example: ofPartners.graphml,
    }),
    ...tell({
      kind: "timeline",
      title: t("timeline.title"),
      count: events,
      files: [{ name: fileNames.timeline }, { name: fileNames.timelineSchema, note: t("data.schema") }],
      example: ofTimeline.timeline,
    }),
    ...tell({
      kind: "ics",
      title: t("data.title.ics"),
      count: events,
      files: [
        ...inLanguages(reader, ["en"], () => fileNames.calendar),
        ...inLanguages(reader, locales, fileNames.calendarIn),
      ],
      example: ofTimeline.ics,
    }),
  ];
};

/** The file on the state of the translations. */
const translationFile = (site: Site, files: Map<string, string>, reader: Locale) => {
  const t = translateIn(reader);
  const tell = tellingIn(reader, files);
  const { items } = statusOf(site, bodyOf);
  const title = t("translations.title");
  const page = {
    term: t("data.asPage"),
    values: [{ text: title, href: hrefOf(reader, paths.translations) }],
  };
  const [told] = tell({
    kind: "translations",
    title,
    count: { term: t("data.count.texts"), value: items.length },
    files: [{ name: fileNames.translations }, { name: fileNames.translationsSchema, note: t("data.schema") }],
    example: items.slice(0, 1).flatMap((status) => translationExampleOf(status, reader)),
  });
  return told ? [{ ...told, facts: [...told.facts, page] }] : [];
};

/** What the page on open data tells: of each file, of the identifiers, of dates and use. */
export const dataPageOf = (site: Site, reader: Locale) => {
  const t = translateIn(reader);
  const mandate = mandateOf(site, bodyOf);
  const files = dataFilesOf(site, bodyOf);
  const clause = exampleClauseOf(mandate);
  const address = hrefOf(reader, paths.mandate, clause.id);
  return {
    files: [
      ...textFiles(site, mandate, files, reader),
      ...recordFiles(site, files, reader),
      ...translationFile(site, files, reader),
    ],
    ids: {
      text: t("data.ids.text", { number: clause.number }),
      facts: [
        { term: t("data.ids.anchor"), values: [{ text: clause.id, foreign: english }] },
        { term: t("data.ids.eId"), values: [{ text: eIdOf(clause.number), foreign: english }] },
        { term: t("data.ids.unit"), values: [{ text: clause.pieces[0]?.key ?? "", foreign: english }] },
        {
          term: t("data.ids.address"),
          values: [{ text: urlOf(address), href: address, foreign: english }],
        },
      ],
    },
    /** Only of a mandate whose source bears no date. */
    dates: mandate.asOf === "undated" ? t("data.dates.text", { date: noDate.date }) : undefined,
  };
};
