import { z } from "zod";
import type { Site } from "../../domain/site.ts";
import type { BodyOf } from "../../domain/translations.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { once, onceOf } from "../../once.ts";
import { akomaNtosoOf } from "./akn.ts";
import { fileNames, fileUrlOf } from "./file-names.ts";
import { mandateOf, type Mandate } from "./mandate.ts";
import { mandateDataOf } from "./mandate-json.ts";
import { mandateSchema } from "./mandate-schema.ts";
import { tbxOf } from "./tbx.ts";
import { partnerRecordsOf } from "./partners.ts";
import { partnersCsvOf } from "./partners-csv.ts";
import { partnersGraphmlOf } from "./partners-graphml.ts";
import { partnersDataOf } from "./partners-json.ts";
import { partnersSchema } from "./partners-schema.ts";
import { partnersVcardOf } from "./partners-vcard.ts";
import { timelineCalendarOf } from "./timeline-ics.ts";
import { timelineDataOf } from "./timeline-json.ts";
import { timelineSchema } from "./timeline-schema.ts";
import { tmxOf } from "./tmx.ts";
import { translationsDataOf } from "./translations-json.ts";
import { translationsSchema } from "./translations-schema.ts";

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const schemaOf = (name: string, schema: z.ZodType): string =>
  json({ $id: fileUrlOf(name), ...z.toJSONSchema(schema) });

/** What is in a file is written when it is asked for, and the texts are read then. */
type Writers = [name: string, write: (bodyOf: BodyOf) => string][];

const akomaNtosoIn = (mandate: Mandate, locale: Locale): string =>
  mandate.texts.flatMap((text) => (text.locale === locale ? [akomaNtosoOf(mandate, text)] : [])).join("");

const mandateFilesOf = (site: Site): Writers => {
  const { mandate } = site;
  const own = locales.filter((locale) => mandate.headings[locale] && mandate.files[locale]);
  return [
    [fileNames.json, (bodyOf) => json(mandateDataOf(mandateOf(site, bodyOf)))],
    [fileNames.schema, () => schemaOf(fileNames.schema, mandateSchema)],
    ...own.map((locale): Writers[number] => [
      fileNames.akomaNtoso(locale),
      (bodyOf) => akomaNtosoIn(mandateOf(site, bodyOf), locale),
    ]),
    [fileNames.tmx, (bodyOf) => tmxOf(mandateOf(site, bodyOf))],
  ];
};

const partnerFilesOf = (site: Site): Writers => {
  const records = partnerRecordsOf(site);
  return [
    [fileNames.partnersCsv, () => partnersCsvOf(records)],
    [fileNames.partners, () => json(partnersDataOf(records, site))],
    [fileNames.partnersSchema, () => schemaOf(fileNames.partnersSchema, partnersSchema)],
    [fileNames.partnersCards, () => partnersVcardOf(records, site)],
    [fileNames.partnersGraph, () => partnersGraphmlOf(records)],
  ];
};

const timelineFilesOf = (site: Site): Writers => {
  const own = locales.filter((locale) => site.timeline.some(({ words }) => words[locale]));
  const calendarIn = (name: string, locale: Locale): Writers[number] => [
    name,
    () => timelineCalendarOf(site, locale),
  ];
  return [
    [fileNames.timeline, () => json(timelineDataOf(site))],
    [fileNames.timelineSchema, () => schemaOf(fileNames.timelineSchema, timelineSchema)],
    ...own.filter((locale) => locale === "en").map((locale) => calendarIn(fileNames.calendar, locale)),
    ...own.map((locale) => calendarIn(fileNames.calendarIn(locale), locale)),
  ];
};

const translationFilesOf = (site: Site): Writers => [
  [fileNames.translations, (bodyOf) => json(translationsDataOf(site, bodyOf))],
  [fileNames.translationsSchema, () => schemaOf(fileNames.translationsSchema, translationsSchema)],
];

/**
 * Who writes each file of open data, by its name. Nothing in them depends on when or where they are built
 * but the address of the site. A file without anything in it is left out: most formats demand at least
 * one entry. There is none of people: to put persons into rows would serve whoever looks for them.
 */
export const dataWritersOf = (site: Site): Map<string, Writers[number][1]> =>
  new Map([
    ...mandateFilesOf(site),
    ...(site.glossary.length > 0
      ? [[fileNames.tbx, () => tbxOf(site.glossary, site.documents)] satisfies Writers[number]]
      : []),
    ...(site.partners.length > 0 ? partnerFilesOf(site) : []),
    ...(site.timeline.length > 0 ? timelineFilesOf(site) : []),
    ...translationFilesOf(site),
  ]);

const filesWith = once((bodyOf: BodyOf) =>
  onceOf((site: Site) => new Map([...dataWritersOf(site)].map(([name, write]) => [name, write(bodyOf)]))),
);

/**
 * Every file of open data, by its name; made once for a site, since many pages ask.
 * @param bodyOf reads the text of a content file
 */
export const dataFilesOf = (site: Site, bodyOf: BodyOf): Map<string, string> => filesWith(bodyOf)(site);
