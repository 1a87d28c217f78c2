import { z } from "zod";
import type { Document } from "../../document/tree.ts";
import type { Site } from "../../domain/site.ts";
import { locales } from "../../i18n/locales.ts";
import type { ContentFile } from "../../schemas/read.ts";
import { akomaNtosoOf } from "./akn.ts";
import { fileNames, fileUrlOf } from "./file-names.ts";
import { mandateOf } from "./mandate.ts";
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

type Files = [name: string, text: string][];

const mandateFilesOf = (site: Site, bodyOf: (file: ContentFile) => Document): Files => {
  const mandate = mandateOf(site, bodyOf);
  return [
    [fileNames.json, json(mandateDataOf(mandate))],
    [fileNames.schema, schemaOf(fileNames.schema, mandateSchema)],
    ...mandate.texts.map((text): [string, string] => [
      fileNames.akomaNtoso(text.locale),
      akomaNtosoOf(mandate, text),
    ]),
    [fileNames.tmx, tmxOf(mandate)],
  ];
};

const partnerFilesOf = (site: Site): Files => {
  const records = partnerRecordsOf(site);
  return [
    [fileNames.partnersCsv, partnersCsvOf(records)],
    [fileNames.partners, json(partnersDataOf(records, site))],
    [fileNames.partnersSchema, schemaOf(fileNames.partnersSchema, partnersSchema)],
    [fileNames.partnersCards, partnersVcardOf(records, site)],
    [fileNames.partnersGraph, partnersGraphmlOf(records)],
  ];
};

const timelineFilesOf = (site: Site): Files => {
  const calendars = locales
    .filter((locale) => site.timeline.some(({ words }) => words[locale]))
    .map((locale) => ({ locale, text: timelineCalendarOf(site, locale) }));
  return [
    [fileNames.timeline, json(timelineDataOf(site))],
    [fileNames.timelineSchema, schemaOf(fileNames.timelineSchema, timelineSchema)],
    ...calendars
      .filter(({ locale }) => locale === "en")
      .map(({ text }): [string, string] => [fileNames.calendar, text]),
    ...calendars.map(({ locale, text }): [string, string] => [fileNames.calendarIn(locale), text]),
  ];
};

const translationFilesOf = (site: Site, bodyOf: (file: ContentFile) => Document): Files => [
  [fileNames.translations, json(translationsDataOf(site, bodyOf))],
  [fileNames.translationsSchema, schemaOf(fileNames.translationsSchema, translationsSchema)],
];

const made = new WeakMap<Site, Map<string, string>>();

/**
 * Every file of open data, by its name; made once for a site, since many pages ask. Nothing in them
 * depends on when or where they are built but the address of the site. A file without anything in it
 * is left out: most formats demand at least one entry. There is none of people: to put persons into
 * rows would serve whoever looks for them.
 * @param bodyOf reads the text of a content file
 */
export const dataFilesOf = (site: Site, bodyOf: (file: ContentFile) => Document): Map<string, string> => {
  const files =
    made.get(site) ??
    new Map([
      ...mandateFilesOf(site, bodyOf),
      ...(site.glossary.length > 0 ? [[fileNames.tbx, tbxOf(site.glossary, site.documents)] as const] : []),
      ...(site.partners.length > 0 ? partnerFilesOf(site) : []),
      ...(site.timeline.length > 0 ? timelineFilesOf(site) : []),
      ...translationFilesOf(site, bodyOf),
    ]);
  made.set(site, files);
  return files;
};
