import { numberIn, percentIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import type { Measured } from "../measures/record.ts";
import { searchSets, type search } from "../measures/search.ts";
import { columnsOf, languageOf, spanOf, takenOf, type Section } from "./_quality-section.ts";

/** A share in whole per cent; 100 only of everything. */
const shareIn = (reader: Locale, share: number): string => percentIn(reader, Math.floor(100 * share));

/** How much of what should be found is found, in each language. */
export const searchSectionOf = (measure: Measured<typeof search>, reader: Locale): Section => {
  const t = translateIn(reader);
  const setName = (set: (typeof searchSets)[number]): string =>
    t("quality.search.set", { number: numberIn(reader, searchSets.indexOf(set) + 1) });
  return {
    heading: t("quality.search.title"),
    paragraphs: [t("quality.search.how"), t("quality.search.sets")],
    tables: searchSets.map((set) => ({
      label: setName(set),
      figure: `${t("quality.search.ours")}: ${spanOf(
        measure.sets.filter((each) => each.set === set).map(({ ours }) => ours.recall),
        (share) => shareIn(reader, share),
      )}`,
      head: t("masthead.languages"),
      columns: columnsOf([
        t("quality.search.questions"),
        t("quality.search.ours"),
        t("quality.search.plain"),
      ]),
      rows: measure.sets
        .filter((each) => each.set === set)
        .map(({ locale, questions, ours, plain }) => ({
          ...languageOf(locale, reader),
          cells: [
            numberIn(reader, questions),
            shareIn(reader, ours.recall),
            shareIn(reader, plain.recall),
          ].map((text) => ({ text })),
        })),
    })),
    misses: searchSets.flatMap((set) => {
      const values = measure.missed
        .filter((each) => each.set === set)
        .map(({ locale, question, recall }) => ({
          text: question,
          foreign: languageOf(locale, reader).foreign,
          note: shareIn(reader, recall),
        }));
      return values.length > 0 ? [{ term: setName(set), values }] : [];
    }),
    taken: takenOf(measure, reader),
  };
};
