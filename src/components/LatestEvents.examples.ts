import { dateIn } from "../i18n/format.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type LatestEvents from "./LatestEvents.astro";

export const examples: Examples<typeof LatestEvents> = (locale) => {
  const { latin, longest, other, foreign, foreignSentence } = wordsIn(locale);
  const href = hrefOf(locale, paths.timeline, "untold-2023");
  const when = { text: dateIn(locale, "2023-12-04"), date: "2023-12-04" };
  return {
    "three, the last in another language": {
      events: [
        { href, when, event: latin, foreign: undefined },
        { href, when, event: longest, foreign: undefined },
        { href, when: { text: dateIn(other, "2023-11"), foreign }, event: foreignSentence, foreign },
      ],
    },
    one: { events: [{ href, when, event: latin, foreign: undefined }] },
  };
};
