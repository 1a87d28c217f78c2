import type { Site } from "../domain/site.ts";
import type { ItemStatus } from "../domain/status.ts";
import { excerptOf } from "../editions/data/excerpt.ts";
import { fileNames } from "../editions/data/file-names.ts";
import type { PartnerRecord } from "../editions/data/partners.ts";
import { organisationDataOf } from "../editions/data/partners-json.ts";
import { entryDataOf } from "../editions/data/timeline-json.ts";
import { textStatusOf } from "../editions/data/translations-json.ts";
import { uuidOf } from "../editions/data/uuid.ts";
import { languages, locales, type Locale } from "../i18n/locales.ts";
import { inJson, inXml, partsOf, type ExamplePart } from "./_data-examples.ts";

const pretty = (value: unknown): string => JSON.stringify(value, undefined, 2);

const shortest = <Value>(values: readonly Value[]): Value | undefined =>
  values.toSorted((a, b) => pretty(a).length - pretty(b).length)[0];

/** The reader's language, or the first of which something is true. */
const firstLanguage = (reader: Locale, has: (locale: Locale) => boolean): Locale | undefined =>
  [reader, ...locales].find(has);

/** The lines of a card or an event in which `mark` stands, from its BEGIN to its END. */
const blockWith = (file: string, mark: string): string[] => {
  const lines = file.split("\r\n");
  const at = lines.findIndex((line) => line.includes(mark));
  const start = lines.findLastIndex((line, place) => place <= at && line.startsWith("BEGIN:"));
  const end = lines.findIndex((line, place) => place >= at && line.startsWith("END:"));
  return at < 0 ? [] : lines.slice(start, end + 1);
};

/**
 * Lines of a card or calendar, whose words are told apart from their code; a long line goes on in the next.
 * @param localeOf language of the words of a property, by its name with its parameters; undefined of code
 */
const propertyParts = (
  lines: readonly string[],
  localeOf: (property: string) => Locale | undefined,
): ExamplePart[] => {
  let locale: Locale | undefined;
  return lines.flatMap((line, place): ExamplePart[] => {
    const next = place === lines.length - 1 ? "" : "\n";
    const [property = ""] = /^ |^[^:]*:/.exec(line) ?? [];
    if (property !== " ") locale = localeOf(property);
    if (!locale) return [{ text: line + next }];
    const { tag, dir } = languages[locale];
    return [
      { text: property },
      { text: line.slice(property.length), language: { lang: tag, dir } },
      { text: next },
    ];
  });
};

const withoutOthers = (lines: readonly string[], isOther: (line: string) => boolean): string[] => {
  let isLeftOut = false;
  return lines.filter((line) => {
    if (!line.startsWith(" ")) isLeftOut = isOther(line);
    return !isLeftOut;
  });
};

/** Whose names differ between languages: of the others an example would show five times the same. */
const isNamedInEach = ({ texts }: PartnerRecord): boolean => {
  const names = Object.values(texts).map(({ title }) => title);
  return new Set(names).size === names.length;
};

/** An example of each file of organisations: the shortest of them, its texts in one language where they are many. */
export const partnerExamplesOf = (
  records: readonly PartnerRecord[],
  files: ReadonlyMap<string, string>,
  reader: Locale,
) => {
  const textOf = (name: string): string => files.get(name) ?? "";
  const shown = firstLanguage(reader, (locale) => records.some(({ texts }) => texts[locale]));
  const told = records.filter(({ texts }) => shown && texts[shown]);
  const record = shortest(told.filter(isNamedInEach)) ?? shortest(told);
  if (!record || !shown) return { csv: [], partners: [], vcf: [], graphml: [] };
  const words = (write: (text: string) => string) =>
    locales.flatMap((locale) =>
      [record.texts[locale]?.title, record.texts[locale]?.summary].flatMap((text) =>
        text ? [{ locale, text: write(text) }] : [],
      ),
    );
  const [header = "", ...rows] = textOf(fileNames.partnersCsv).trim().split("\r\n");
  const row = rows.find((one) => one.startsWith(`${record.id},`)) ?? "";
  const data = organisationDataOf(record);
  const card = blockWith(textOf(fileNames.partnersCards), uuidOf(`partners/${record.id}`));
  const languageIn = (line: string): Locale | undefined =>
    locales.find((locale) => line.includes(`;LANGUAGE=${languages[locale].tag};`));
  return {
    csv: partsOf(
      `${header}\n${row}`,
      words((text) => text.replaceAll('"', '""')),
    ),
    partners: partsOf(pretty({ ...data, texts: { [shown]: data.texts[shown] } }), words(inJson)),
    vcf: propertyParts(
      withoutOthers(card, (line) => line.startsWith("NOTE") && languageIn(line) !== shown),
      languageIn,
    ),
    graphml: partsOf(excerptOf(textOf(fileNames.partnersGraph), `<node id="${record.id}"`), words(inXml)),
  };
};

/** An example of each file of the timeline: its shortest entry, in one language. */
export const timelineExamplesOf = (
  { timeline }: Site,
  files: ReadonlyMap<string, string>,
  reader: Locale,
) => {
  const shown = firstLanguage(reader, (locale) => timeline.some(({ words }) => words[locale]));
  const event = shown && shortest(timeline.filter(({ words }) => words[shown]));
  if (!event) return { timeline: [], ics: [] };
  const data = entryDataOf(event);
  const { event: said = "", when = "", doubt = "" } = event.words[shown] ?? {};
  const lines = blockWith(files.get(fileNames.calendarIn(shown)) ?? "", uuidOf(`timeline/${event.slug}`));
  return {
    timeline: partsOf(
      pretty({ ...data, texts: { [shown]: data.texts[shown] } }),
      [said, when, doubt].map((text) => ({ locale: shown, text: inJson(text) })),
    ),
    ics: propertyParts(lines, (property) =>
      /^(SUMMARY|DESCRIPTION|CATEGORIES):/.test(property) ? shown : undefined,
    ),
  };
};

/** An example of the file on translations: what it says of one text in one language. */
export const translationExampleOf = (status: ItemStatus, reader: Locale): ExamplePart[] => {
  const data = textStatusOf(status);
  return [{ text: pretty({ ...data, translations: { [reader]: data.translations[reader] } }) }];
};
