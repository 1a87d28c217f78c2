import { locales } from "../../i18n/locales.ts";
import { searchSets } from "../../measures/search.ts";
import { meanOf, type Measured, type Score } from "./score.ts";

type SearchSet = (typeof searchSets)[number];

const rounded = ({ recall, rank }: Score): Score => ({
  recall: Math.round(1000 * recall) / 1000,
  rank: Math.round(1000 * rank) / 1000,
});

/** What the page on quality tells of the answers to every set, in the order of sets and languages. */
export const figuresOf = (answers: readonly (Measured & { set: string })[]) => {
  const groups = searchSets.flatMap((set: SearchSet) =>
    locales.map((locale) => ({
      set,
      locale,
      own: answers.filter((answer) => answer.set === set && answer.locale === locale),
    })),
  );
  return {
    sets: groups
      .filter(({ own }) => own.length > 0)
      .map(({ set, locale, own }) => ({
        set,
        locale,
        questions: own.length,
        ours: rounded(meanOf(own.map(({ ours }) => ours))),
        plain: rounded(meanOf(own.map(({ plain }) => plain))),
      })),
    missed: groups.flatMap(({ set, locale, own }) =>
      own
        .filter(({ ours }) => ours.recall < 1)
        .map(({ query, ours }) => ({ set, locale, question: query, recall: rounded(ours).recall })),
    ),
  };
};
