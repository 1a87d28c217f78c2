import type { Locale } from "../../i18n/locales.ts";
import { dataFileHrefOf, urlOf } from "../../i18n/urls.ts";

export const fileNames = {
  json: "mandate.json",
  schema: "mandate.schema.json",
  akomaNtoso: (locale: Locale) => `mandate.${locale}.akn.xml`,
  tmx: "mandate.tmx",
  tbx: "glossary.tbx",
  partnersCsv: "partners.csv",
  partners: "partners.json",
  partnersSchema: "partners.schema.json",
  partnersCards: "partners.vcf",
  partnersGraph: "partners.graphml",
  timeline: "timeline.json",
  timelineSchema: "timeline.schema.json",
  /** For those who look for one file; the same as the English one. */
  calendar: "timeline.ics",
  calendarIn: (locale: Locale) => `timeline-${locale}.ics`,
  translations: "translations.json",
  translationsSchema: "translations.schema.json",
} as const;

export const fileUrlOf = (name: string): string => urlOf(dataFileHrefOf(name));
