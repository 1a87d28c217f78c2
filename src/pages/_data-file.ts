import { licence } from "../editions/data/licence.ts";
import { numberIn, sizeIn } from "../i18n/format.ts";
import { languages, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { dataFileHrefOf } from "../i18n/urls.ts";
import type { ExamplePart } from "./_data-examples.ts";
import { stretchesIn } from "./_foreign-words.ts";

/** Names of standards and files are English in every language. */
export const english = { lang: languages.en.tag, dir: languages.en.dir } as const;

const json = { text: "JSON (RFC 8259)", href: "https://www.rfc-editor.org/rfc/rfc8259" };

const standards = {
  json,
  akn: {
    text: "Akoma Ntoso 3.0 (OASIS LegalDocML)",
    href: "https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html",
  },
  tmx: { text: "Translation Memory eXchange 1.4b", href: "https://www.gala-global.org/tmx-14b" },
  tbx: { text: "TermBase eXchange, TBX-Basic (ISO 30042:2019)", href: "https://www.tbxinfo.net/" },
  csv: { text: "CSV (RFC 4180)", href: "https://www.rfc-editor.org/rfc/rfc4180" },
  partners: json,
  vcf: { text: "vCard 4.0 (RFC 6350)", href: "https://www.rfc-editor.org/rfc/rfc6350" },
  graphml: { text: "GraphML", href: "https://en.wikipedia.org/wiki/GraphML" },
  timeline: json,
  translations: json,
  ics: { text: "iCalendar (RFC 5545)", href: "https://www.rfc-editor.org/rfc/rfc5545" },
} as const;

/** What is told of files of one form. */
interface Told {
  kind: keyof typeof standards;
  title: string;
  count: { term: string; value: number };
  files: readonly { name: string; note?: string }[];
  example: readonly ExamplePart[];
}

/**
 * How the page on open data tells of files of one form: nothing if none was made.
 * @param files every file that was made, by its name
 */
export const tellingIn = (reader: Locale, files: ReadonlyMap<string, string>) => {
  const t = translateIn(reader);
  const linkOf = ({ name, note }: Told["files"][number]) => {
    const size = sizeIn(reader, Buffer.byteLength(files.get(name) ?? ""));
    return {
      text: name,
      href: dataFileHrefOf(name),
      note: note ? `${note} · ${size}` : size,
      foreign: english,
    };
  };
  return ({ kind, title, count, files: own, example }: Told) => {
    const made = own.filter(({ name }) => files.has(name));
    if (made.length === 0) return [];
    const facts = [
      { term: t("data.files"), values: made.map(linkOf) },
      { term: t("data.format"), values: [{ ...standards[kind], foreign: english }] },
      { term: count.term, values: [{ text: numberIn(reader, count.value) }] },
      { term: t("data.licence"), values: [{ text: licence.name, href: licence.url, foreign: english }] },
    ];
    const what = t(`data.what.${kind}`);
    const developers = stretchesIn(reader, t(`data.developers.${kind}`));
    return [{ id: kind, title, what, developers, facts, example }];
  };
};
