import { dateIn } from "../i18n/format.ts";
import type { Examples } from "./examples.ts";
import type SearchFacets from "./SearchFacets.astro";

export const within = "head";

export const examples: Examples<typeof SearchFacets> = (locale) => ({
  "a news item": {
    type: "news",
    topics: ["women-rights", "vawg"],
    countries: ["kazakhstan"],
    date: "2023-12-04",
    when: dateIn(locale, "2023-12-04"),
  },
  "a page about the site": { type: "pages" },
});
