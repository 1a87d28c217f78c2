import type { Locale } from "../../i18n/locales.ts";
import { dataFileHrefOf, urlOf } from "../../i18n/urls.ts";

export const fileNames = {
  json: "mandate.json",
  schema: "mandate.schema.json",
  akomaNtoso: (locale: Locale) => `mandate.${locale}.akn.xml`,
  tmx: "mandate.tmx",
  tbx: "glossary.tbx",
} as const;

export const fileUrlOf = (name: string): string => urlOf(dataFileHrefOf(name));
