import { wordsIn, type Examples } from "./examples.ts";
import type SectionNav from "./SectionNav.astro";

export const within = "div.navigation";

export const examples: Examples<typeof SectionNav> = (locale) => {
  const { t, links } = wordsIn(locale);
  const label = t("masthead.sections");
  return {
    "the reader is elsewhere": { label, links },
    "the reader is in the first": {
      label,
      links: links.map((link, place) => ({ ...link, state: place === 0 ? ("page" as const) : undefined })),
    },
  };
};
