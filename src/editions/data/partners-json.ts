import type { Site } from "../../domain/site.ts";
import { locales } from "../../i18n/locales.ts";
import { fileNames, fileUrlOf } from "./file-names.ts";
import { licence } from "./licence.ts";
import { namesOf } from "./names.ts";
import { partnerUrlOf, type PartnerRecord } from "./partners.ts";
import type { PartnersData } from "./partners-schema.ts";
import { allSourcesOf, sourceDataOf } from "./sources.ts";

export const organisationDataOf = ({
  documents,
  texts,
  relations,
  original,
  ...facts
}: PartnerRecord): PartnersData["organisations"][number] => ({
  ...facts,
  sources: documents,
  original,
  texts: Object.fromEntries(
    locales.flatMap((locale) => {
      const text = texts[locale];
      if (!text) return [];
      const { title: name, workingTitle: working, summary } = text;
      return [[locale, { name, working, summary, url: partnerUrlOf(facts.id, locale) }]];
    }),
  ),
  relations,
});

/** `partners.json`: every organisation in every language, with all that is known about it. */
export const partnersDataOf = (
  records: readonly PartnerRecord[],
  { documents, vocabularies }: Pick<Site, "documents" | "vocabularies">,
): PartnersData => ({
  $schema: fileUrlOf(fileNames.partnersSchema),
  licence,
  sources: allSourcesOf(records, documents).map(sourceDataOf),
  names: {
    types: namesOf(
      records.map(({ type }) => type),
      "types",
      vocabularies,
    ),
    countries: namesOf(
      records.flatMap(({ countries }) => countries),
      "countries",
      vocabularies,
    ),
    topics: namesOf(
      records.flatMap(({ topics }) => topics),
      "topics",
      vocabularies,
    ),
  },
  organisations: records.map(organisationDataOf),
});
