/** One page of each template, by its path after the language. */
export const templates = {
  home: "",
  mandate: "mandate/",
  "news-list": "news/",
  news: "news/women-dialogue-2023/",
  "partners-list": "partners/",
  partner: "partners/coalition-against-torture-kg/",
  "publications-list": "publications/",
  publication: "publications/soros-kazakhstan-20-years/",
  search: "search/",
  data: "data/",
  page: "safety/",
} as const;
