import { dateIn } from "../i18n/format.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type Moment from "./Moment.astro";

export const within = "p";

export const examples: Examples<typeof Moment> = (locale) => {
  const { t, other, foreign } = wordsIn(locale);
  const when = { text: dateIn(locale, "2023-12-04"), date: "2023-12-04" };
  return {
    "a day": { when },
    "a target": { when: { text: dateIn(locale, "2030"), date: "2030" }, kind: t("timeline.target") },
    "a month in another language": { when: { text: dateIn(other, "2023-11"), foreign } },
  };
};
