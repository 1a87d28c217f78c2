import type { Site } from "../domain/site.ts";
import { eIdOf } from "../editions/data/akn-ids.ts";
import { excerptOf } from "../editions/data/excerpt.ts";
import { fileNames } from "../editions/data/file-names.ts";
import { originalOf, type Mandate, type Part } from "../editions/data/mandate.ts";
import { mandateDataOf } from "../editions/data/mandate-json.ts";
import { textOfBlocks } from "../document/text.ts";
import { languages, locales, type Locale } from "../i18n/locales.ts";

/** A stretch of code, or of words in a language that stand in it. */
export interface ExamplePart {
  text: string;
  language?: { lang: string; dir: "ltr" | "rtl" } | undefined;
}

const textIn = ({ pieces }: Part): string => textOfBlocks(pieces.map(({ block }) => block));

/** The shortest clause, so that an example shows more of the form than of the text. */
export const exampleClauseOf = (mandate: Mandate): Part => {
  const clauses = originalOf(mandate).sections.flatMap((section) => section.clauses);
  const [shortest] = clauses.toSorted((a, b) => textIn(a).length - textIn(b).length);
  if (!shortest) throw new Error("The mandate has no clauses.");
  return shortest;
};

export const inXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
export const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The words in a part of the data, as they stand there: whole lines, and stretches of them. */
const wordsOf = (data: unknown): string[] =>
  typeof data === "object" && data !== null
    ? Object.entries(data).flatMap(([name, value]) =>
        typeof value === "string" && ["title", "text", "value"].includes(name)
          ? value.split("\n")
          : wordsOf(value),
      )
    : [];

/** Code in which known words are told apart, so that they can be marked with their language. */
export const partsOf = (code: string, words: readonly { text: string; locale: Locale }[]): ExamplePart[] => {
  const known = words.filter(({ text }) => text.length > 2).toSorted((a, b) => b.text.length - a.text.length);
  const pattern = known.map(({ text }) => RegExp.escape(text)).join("|");
  if (!pattern) return [{ text: code }];
  return code.split(new RegExp(`(${pattern})`)).map((text, index) => {
    const locale = index % 2 ? known.find((word) => word.text === text)?.locale : undefined;
    return { text, language: locale && { lang: languages[locale].tag, dir: languages[locale].dir } };
  });
};

/**
 * An example of each file, cut out of the file itself; none of a file that was not made.
 * @param shown language of the examples, one that the mandate has
 */
export const examplesOf = (site: Site, mandate: Mandate, files: Map<string, string>, shown: Locale) => {
  const { id, number } = exampleClauseOf(mandate);
  const [entry] = site.glossary;
  const termLocale = [shown, ...locales].find((locale) => entry?.names[locale]);
  const name = termLocale && entry?.names[termLocale];

  const clauseData = mandateDataOf(mandate)
    .sections.flatMap((section) => section.clauses)
    .find((clause) => clause.id === id);
  const oneLanguage = { ...clauseData, texts: { [shown]: clauseData?.texts[shown] } };
  const cut = (file: string, start: string): string => excerptOf(files.get(file) ?? "", start);
  const wordsIn = (write: (text: string) => string) =>
    mandate.texts.flatMap(({ locale }) =>
      wordsOf(clauseData?.texts[locale]).map((text) => ({ locale, text: write(text) })),
    );
  return {
    json: partsOf(JSON.stringify(oneLanguage, undefined, 2), wordsIn(inJson)),
    akn: partsOf(cut(fileNames.akomaNtoso(shown), `eId="${eIdOf(number)}"`), wordsIn(inXml)),
    tmx: partsOf(cut(fileNames.tmx, `tuid="${id}"`), wordsIn(inXml)),
    tbx:
      termLocale && name
        ? partsOf(
            cut(fileNames.tbx, `<langSec xml:lang="${languages[termLocale].tag}"`),
            [name.explanation, name.term, name.letters ?? "", ...name.also].map((text) => ({
              locale: termLocale,
              text: inXml(text),
            })),
          )
        : [],
  };
};
