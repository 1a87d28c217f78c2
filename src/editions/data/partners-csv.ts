import { stringify } from "csv-stringify/sync";
import { locales } from "../../i18n/locales.ts";
import { partnerUrlOf, type PartnerRecord } from "./partners.ts";

const list = (values: readonly string[]): string => values.join(";");

/** Names of columns and their values, in the order of the table. */
const rowOf = ({ id, type, countries, topics, asOf, documents, texts, relations }: PartnerRecord) => ({
  id,
  type,
  countries: list(countries),
  topics: list(topics),
  as_of: asOf,
  documents: list(documents),
  ...Object.fromEntries(locales.map((locale) => [`name_${locale}`, texts[locale]?.title])),
  ...Object.fromEntries(locales.map((locale) => [`working_${locale}`, texts[locale]?.workingTitle])),
  ...Object.fromEntries(locales.map((locale) => [`summary_${locale}`, texts[locale]?.summary])),
  partner_of: list(relations.partnerOf),
  part_of: list(relations.partOf),
  supported_by: list(relations.supportedBy),
  preceded_by: list(relations.precededBy),
  url: partnerUrlOf(id, "en"),
});

/**
 * `partners.csv`: RFC 4180, with a byte order mark, without which spreadsheets read Cyrillic and Arabic
 * letters wrongly. A value that they would take for a formula has an apostrophe before it.
 */
export const partnersCsvOf = (records: readonly PartnerRecord[]): string =>
  stringify(records.map(rowOf), {
    header: true,
    bom: true,
    record_delimiter: "\r\n",
    escape_formulas: true,
    cast: { boolean: String },
  });
