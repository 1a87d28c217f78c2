import { join } from "node:path";
import { open } from "../../src/document/open.ts";
import { textOfBlocks } from "../../src/document/text.ts";
import type { Block, Document } from "../../src/document/tree.ts";
import { languages, locales, type Locale } from "../../src/i18n/locales.ts";
import { stringsOf } from "../../src/i18n/strings.ts";
import { readContent, type ContentFile } from "../../src/schemas/read.ts";

export const contentRoot = join(import.meta.dirname, "../../content");

export const content = readContent(contentRoot);

export interface Text {
  file: ContentFile;
  document: Document;
}

/** Every content file of the site with what stands in it. */
export const texts: readonly Text[] = content.files.map((file) => ({
  file,
  document: open(contentRoot, file).document,
}));

export const mandateIn = (locale: Locale): Document => {
  const mandate = texts.find(({ file }) => file.collection === "mandate" && file.locale === locale);
  if (!mandate) throw new Error(`no mandate in ${locale}`);
  return mandate.document;
};

/** Words of a language, with the place to look for them. */
export interface Line {
  place: string;
  locale: Locale;
  text: string;
}

const withoutForeign = (block: Block): Block =>
  JSON.parse(
    JSON.stringify(block, (_, value: unknown) =>
      typeof value === "object" && value !== null && "type" in value && value.type === "lang"
        ? { type: "text", value: "…" }
        : value,
    ),
  ) as Block;

const linesOf = ({ file, document }: Text, change: (block: Block) => Block): Line[] => {
  const { locale } = file;
  const words = file.translation ?? file.original;
  return [
    ...[words?.title ?? "", words?.summary ?? ""].map((text) => ({ place: file.file, locale, text })),
    ...document.pieces.flatMap(({ line, block }) =>
      textOfBlocks([change(block)])
        .split("\n")
        .map((text) => ({ place: `${file.file}:${line}`, locale, text })),
    ),
  ];
};

/** What the records of people and of the timeline say: names, roles, events, dates in words, doubts. */
const recordLines: readonly Line[] = (["people", "timeline"] as const).flatMap((kind) =>
  Object.values(content[kind]).flatMap(({ slug, words }) =>
    locales.flatMap((locale) =>
      Object.entries(words[locale] ?? {}).flatMap(([field, text]) =>
        typeof text === "string" ? [{ place: `${kind}/${slug}.yaml ${locale}.${field}`, locale, text }] : [],
      ),
    ),
  ),
);

/** Titles, summaries and every paragraph and list item of every text, and the words of records. */
export const prose: readonly Line[] = [
  ...texts.flatMap((text) => linesOf(text, (block) => block)),
  ...recordLines,
];

/** The same without words that are marked as another language. */
export const ownProse: readonly Line[] = [
  ...texts.flatMap((text) => linesOf(text, withoutForeign)),
  ...recordLines,
];

/** The fixed words of the site: vocabularies, strings of the interface, names of languages. */
export const fixedWords: readonly Line[] = locales.flatMap((locale) => [
  ...Object.entries(content.vocabularies[locale] ?? {}).flatMap(([group, names]) =>
    Object.entries(names).map(([key, text]) => ({
      place: `vocabulary/${locale}.yaml ${group}.${key}`,
      locale,
      text,
    })),
  ),
  ...Object.entries(stringsOf(locale)).map(([key, text]) => ({
    place: `src/i18n/strings/${locale}.json ${key}`,
    locale,
    text,
  })),
  { place: "src/i18n/locales.ts", locale, text: languages[locale].endonym },
]);

/** Lines in which something is found, each with what was found, for a message that says where to look. */
export const findings = (lines: readonly Line[], pattern: RegExp): string[] =>
  lines.flatMap(({ place, text }) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace("g", "")}g`))].map(
      ({ 0: found, index }) =>
        `${place}: “${found}” in “…${text.slice(Math.max(0, index - 20), index + 30)}…”`,
    ),
  );
