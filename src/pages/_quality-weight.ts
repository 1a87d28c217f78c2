import { numberIn, secondsIn, sizeIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import type { Measured } from "../measures/record.ts";
import type { PageWeight, weight } from "../measures/weight.ts";
import { columnsOf, kindOf, spanOf, takenOf, type Section } from "./_quality-section.ts";

/** Kilobits a second of a network of the third generation where it is slow. */
const slowNetwork = 400;

const textOf = ({ html, css }: PageWeight): number => html + css;
const firstVisitOf = (page: PageWeight): number => textOf(page) + page.script + page.fonts + page.pictures;

/** What pages in the reader's language weigh. */
export const weightSectionOf = (measure: Measured<typeof weight>, reader: Locale): Section => {
  const t = translateIn(reader);
  const pages = measure.pages.filter(({ locale }) => locale === reader);
  return {
    heading: t("quality.weight.title"),
    paragraphs: [t("quality.weight.how", { rate: numberIn(reader, slowNetwork) })],
    tables: [
      {
        label: `${t("results.kinds")}: ${numberIn(reader, pages.length)}`,
        figure: `${t("quality.weight.first")}: ${spanOf(pages.map(firstVisitOf), (bytes) => sizeIn(reader, bytes))}`,
        head: t("quality.page"),
        columns: columnsOf([
          t("quality.weight.text"),
          t("quality.weight.limit"),
          t("quality.weight.first"),
          t("quality.weight.time"),
          t("quality.weight.requests"),
        ]),
        rows: pages.map((page) => ({
          text: kindOf(page.template, reader),
          cells: [
            sizeIn(reader, textOf(page)),
            sizeIn(reader, page.budget),
            sizeIn(reader, firstVisitOf(page)),
            secondsIn(reader, (8 * firstVisitOf(page)) / slowNetwork),
            numberIn(reader, page.requests),
          ].map((text) => ({ text })),
        })),
      },
    ],
    misses: pages
      .filter((page) => textOf(page) > page.budget)
      .map((page) => ({
        term: kindOf(page.template, reader),
        values: [
          {
            text: sizeIn(reader, textOf(page)),
            note: `${t("quality.weight.limit")}: ${sizeIn(reader, page.budget)}`,
          },
        ],
      })),
    taken: takenOf(measure, reader),
  };
};
