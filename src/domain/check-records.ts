import { locales } from "../i18n/locales.ts";
import type { Person, TimelineEvent } from "../schemas/records.ts";
import type { Content } from "../schemas/read.ts";
import type { Problem } from "../problem.ts";
import { documentsIn, inVocabulary, keysIn, partnerSlugsIn, unknown } from "./check-facts.ts";

const fileOf = (folder: "people" | "timeline", slug: string): string => `${folder}/${slug}.yaml`;

const nameless = (file: string, { words }: Person | TimelineEvent): Problem[] =>
  locales.some((locale) => words[locale])
    ? []
    : [
        {
          file,
          expected: `words in at least one language of the site: ${locales.join(", ")}`,
          found: "none",
          remedy: "Add a language with its fields.",
        },
      ];

const endsBefore = (file: string, { date, until }: TimelineEvent): Problem[] =>
  until === undefined || until.slice(0, date.length) >= date.slice(0, until.length)
    ? []
    : [
        {
          file,
          field: "until",
          expected: `a date that is not before ${date}`,
          found: `"${until}"`,
          remedy: "Correct one of the two dates.",
        },
      ];

/** Where records lead to in the texts, each with its file. */
export const placesIn = ({ people, timeline }: Content): { file: string; place: string }[] => [
  ...Object.values(people).map(({ slug, place }) => ({ file: fileOf("people", slug), place })),
  ...Object.values(timeline).map(({ slug, place }) => ({ file: fileOf("timeline", slug), place })),
];

/** People and events that name something which does not exist, have no words, or end before they begin. */
export const recordProblems = (content: Content): Problem[] => {
  const documents = documentsIn(content);
  const partners = partnerSlugsIn(content);
  const shared = (file: string, record: Person | TimelineEvent): Problem[] => [
    ...unknown(file, "documents", record.documents, documents, "content/documents"),
    ...unknown(file, "partners", record.partners, partners, "content/partners"),
    ...nameless(file, record),
  ];
  return [
    ...Object.values(content.people).flatMap((person) => shared(fileOf("people", person.slug), person)),
    ...Object.values(content.timeline).flatMap((event) => {
      const file = fileOf("timeline", event.slug);
      return [
        ...shared(file, event),
        ...unknown(file, "topics", event.topics, keysIn(content, "topics"), inVocabulary),
        ...unknown(file, "countries", event.countries, keysIn(content, "countries"), inVocabulary),
        ...endsBefore(file, event),
      ];
    }),
  ];
};
