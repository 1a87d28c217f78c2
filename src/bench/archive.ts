import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stampsFor } from "../domain/stamp.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import { ledgerText } from "../schemas/ledger.ts";
import { readContent, type ContentFile } from "../schemas/read.ts";
import { numbersFrom } from "../search/evaluation/random.ts";
import { fileOf, type Invented } from "./item.ts";
import { speakerOf, wordsOfContent } from "./speaker.ts";

/** The day of every stamp, and that of the builds: everything is public on it. */
export const benchDay = "2026-01-01";

/** Of a hundred texts so many are not translated, and so many are translated and not stamped. */
const untranslated = 8;
const unstamped = 5;
/** Of a hundred originals so many have changed after their translations were stamped. */
const changed = 5;

const nameOf = ({ collection, slug }: Pick<Invented, "collection" | "slug">): string =>
  `${collection}/${slug}`;

/** Of twenty items one is an organisation and one a publication, the others are news. */
const collectionOf = (number: number): Invented["collection"] =>
  number % 20 === 7 ? "partners" : number % 20 === 13 ? "publications" : "news";

const writeNew = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** What a sentence more does to a text. */
export const changeText = (file: string): void => {
  appendFileSync(file, "\n(2026)\n");
};

/**
 * Adds an archive to a content folder: always the same one for a number of items.
 * @param root a content folder with the real texts, from which the words are taken
 */
export const inventArchive = (root: string, count: number): void => {
  const content = readContent(root);
  const words = new Map(locales.map((locale) => [locale, wordsOfContent(root, content, locale)]));
  const { topics, countries, types } = content.vocabularies.en ?? { topics: {}, countries: {}, types: {} };
  const next = numbersFrom(9);
  const isOneOf = (hundredth: number): boolean => next() * 100 < hundredth;
  const oneOf = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[Math.floor(next() * things.length)];
    if (thing === undefined) throw new Error("There is nothing to choose from.");
    return thing;
  };
  const some = (of: object, most: number): string[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => oneOf(Object.keys(of)))),
  ];
  const dateOf = (number: number): string =>
    new Date(Date.UTC(2012, 0, 1) + Math.floor((number / count) * 13 * 365) * 86_400_000)
      .toISOString()
      .slice(0, 10);

  const items: Invented[] = [];
  for (let number = 0; number < count; number += 1) {
    const collection = collectionOf(number);
    const partners = items.filter((item) => item.collection === "partners").map(({ slug }) => slug);
    const last = partners.at(-1);
    items.push({
      collection,
      slug: `archive-${String(number).padStart(5, "0")}`,
      original: oneOf(locales),
      facts: {
        documents: [oneOf(Object.keys(content.documents))],
        asOf: dateOf(number).slice(0, 7),
        topics: some(topics, 4),
        countries: some(countries, 2),
        ...(collection === "news" ? { date: dateOf(number) } : {}),
        ...(collection === "partners"
          ? {
              type: oneOf(Object.keys(types)),
              relations: last && number % 3 === 0 ? { partnerOf: [last] } : {},
            }
          : {}),
      },
      earlier: number > 0 ? nameOf(oneOf(items)) : undefined,
    });
  }

  const own = new Set(items.map(nameOf));
  for (const item of items)
    for (const locale of locales) {
      if (locale !== item.original && isOneOf(untranslated)) continue;
      const say = speakerOf(words.get(locale) ?? [], next);
      writeNew(join(root, nameOf(item), `${locale}.mdx`), fileOf(item, locale, say));
    }
  const isStamped = (file: ContentFile): boolean =>
    own.has(nameOf(file as Invented & ContentFile)) && (file.original !== undefined || !isOneOf(unstamped));
  for (const { ledgerFile, ledger } of stampsFor(root, readContent(root), isStamped, benchDay))
    writeNew(join(root, ledgerFile), ledgerText(ledger));
  for (const item of items)
    if (isOneOf(changed)) changeText(join(root, nameOf(item), `${item.original}.mdx`));
};

/** A news item of an archive, and the language of its original. */
export const newsIn = (root: string): { name: string; original: Locale; translation: Locale } => {
  const { files } = readContent(root);
  const found = files.filter(({ collection, slug }) => collection === "news" && slug.startsWith("archive-"));
  const all = found.length > 0 ? found : files.filter(({ collection }) => collection === "news");
  const original = all.filter((file) => file.original)[Math.floor(all.length / 10)];
  const translation = all.find(({ slug, translation: words }) => slug === original?.slug && words);
  if (!original || !translation) throw new Error("No news item has a translation.");
  return { name: `news/${original.slug}`, original: original.locale, translation: translation.locale };
};
