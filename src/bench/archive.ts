import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { stampsFor } from "../domain/stamp.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import { ledgerText } from "../schemas/ledger.ts";
import { readContent, type ContentFile } from "../schemas/read.ts";
import { chanceFrom } from "./chance.ts";
import { inventedItems, type Invented } from "./invented.ts";
import { fileOf } from "./item.ts";
import { speakerOf, wordsOfContent } from "./speaker.ts";

/** The day of every stamp, and that of the builds: everything is public on it. */
export const benchDay = "2026-01-01";

/** Of a hundred texts so many are not translated, and so many are translated and not stamped. */
const untranslated = 8;
const unstamped = 5;
/** Of a hundred originals so many have changed after their translations were stamped. */
const changed = 5;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Adds a word to the last sentence of a text. */
export const changeText = (file: string): void => {
  writeFileSync(file, readFileSync(file, "utf8").replace(/\.(?=[^.]*$)/, " 2026."));
};

/** The source of each text, and its name in every vocabulary. */
const writeSources = (root: string, items: readonly Invented[], kind: string): void => {
  const sourced = items.filter(({ collection }) => collection !== "partners");
  for (const { slug, original } of sourced)
    write(join(root, `documents/${slug}.yaml`), stringify({ locale: original, kind, title: slug }));
  for (const locale of locales) {
    const file = join(root, `vocabulary/${locale}.yaml`);
    const vocabulary = parse(readFileSync(file, "utf8")) as { documents: object };
    const names = Object.fromEntries(sourced.map(({ slug }) => [slug, slug]));
    write(file, stringify({ ...vocabulary, documents: { ...vocabulary.documents, ...names } }));
  }
};

/**
 * Adds an archive to a content folder: always the same one for a number of items. Some of it is not
 * translated, some not stamped, and some originals have changed since.
 * @param root a content folder with the real texts, from which the words are taken
 */
export const inventArchive = (root: string, count: number): void => {
  const content = readContent(root);
  const chance = chanceFrom(9);
  const items = inventedItems(content, count, chance);
  writeSources(root, items, chance.oneOf(Object.keys(content.vocabularies.en?.kinds ?? {})));
  const words = new Map(locales.map((locale) => [locale, wordsOfContent(root, content, locale)]));
  for (const item of items)
    for (const locale of locales) {
      if (locale !== item.original && chance.isOneOf(untranslated)) continue;
      const say = speakerOf(words.get(locale) ?? [], chance.next);
      write(join(root, item.name, `${locale}.mdx`), fileOf(item, locale, say));
    }
  const own = new Set(items.map(({ slug }) => slug));
  const isStamped = ({ slug, original }: ContentFile): boolean =>
    own.has(slug) && (original !== undefined || !chance.isOneOf(unstamped));
  for (const { ledgerFile, ledger } of stampsFor(root, readContent(root), isStamped, benchDay))
    write(join(root, ledgerFile), ledgerText(ledger));
  for (const { name, original } of items)
    if (chance.isOneOf(changed)) changeText(join(root, name, `${original}.mdx`));
};

/** A news item, the language of its original and one into which it is translated. */
export const newsIn = (root: string): { name: string; original: Locale; translation: Locale } => {
  const news = readContent(root).files.filter(({ collection }) => collection === "news");
  const originals = news.filter(({ original }) => original);
  const original = originals[Math.floor(originals.length / 2)];
  const translation = news.find(({ slug, translation: words }) => slug === original?.slug && words);
  if (!original || !translation) throw new Error("No news item has a translation.");
  return { name: `news/${original.slug}`, original: original.locale, translation: translation.locale };
};
