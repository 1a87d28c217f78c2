import type { Site } from "../../domain/site.ts";
import { locales } from "../../i18n/locales.ts";
import { hrefOf, partsOfPlace, paths, urlOf } from "../../i18n/urls.ts";
import type { TimelineEvent } from "../../schemas/records.ts";
import { fileNames, fileUrlOf } from "./file-names.ts";
import { licence } from "./licence.ts";
import { namesOf } from "./names.ts";
import { allSourcesOf, sourceDataOf } from "./sources.ts";
import type { TimelineData } from "./timeline-schema.ts";

export const entryDataOf = ({
  slug: id,
  date,
  until,
  kind,
  topics,
  countries,
  partners,
  documents,
  place,
  words,
}: TimelineEvent): TimelineData["entries"][number] => {
  const [path, anchor] = partsOfPlace(place);
  return {
    id,
    date,
    ...(until ? { until } : {}),
    kind,
    topics,
    countries,
    organisations: partners,
    sources: documents,
    texts: Object.fromEntries(
      locales.flatMap((locale) => {
        const own = words[locale];
        if (!own) return [];
        const url = urlOf(hrefOf(locale, paths.timeline, id));
        return [[locale, { ...own, url, more: urlOf(hrefOf(locale, path, anchor)) }]];
      }),
    ),
  };
};

/** `timeline.json`: every entry in every language, in the order of their dates. */
export const timelineDataOf = ({ timeline, documents, vocabularies }: Site): TimelineData => ({
  $schema: fileUrlOf(fileNames.timelineSchema),
  licence,
  sources: allSourcesOf(timeline, documents).map(sourceDataOf),
  names: {
    countries: namesOf(
      timeline.flatMap(({ countries }) => countries),
      "countries",
      vocabularies,
    ),
    topics: namesOf(
      timeline.flatMap(({ topics }) => topics),
      "topics",
      vocabularies,
    ),
  },
  entries: timeline.map(entryDataOf),
});
