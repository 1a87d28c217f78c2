import type { Locale } from "../../src/i18n/locales.ts";

/** One page of each template, by its path after the language. */
const templates = {
  home: "",
  mandate: "mandate/",
  "news-list": "news/",
  "news-of-topic": "news/topic/migration/",
  news: "news/women-dialogue-2023/",
  "partners-list": "partners/",
  "partners-by": "partners/country/kyrgyzstan/",
  partner: "partners/coalition-against-torture-kg/",
  people: "people/",
  relations: "partners/relations/",
  timeline: "timeline/",
  "publications-list": "publications/",
  publication: "publications/soros-kazakhstan-20-years/",
  search: "search/",
  glossary: "glossary/",
  data: "data/",
  translations: "translations/",
  quality: "quality/",
  page: "safety/",
  keep: "offline/",
  "not-kept": "offline/not-kept/",
} as const;

/** The templates of a language: texts beside others stand there with a text of the other direction. */
export const templatesIn = (locale: Locale) => {
  const other = locale === "ar" ? "kk" : "ar";
  return {
    ...templates,
    "mandate-beside": `mandate/with/${other}/`,
    "publication-beside": `${templates.publication}with/${other}/`,
  };
};

export type Template = keyof ReturnType<typeof templatesIn>;
