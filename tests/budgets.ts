import type { TemplateName } from "../src/measures/templates.ts";

/**
 * Every limit on what a reader must load, with its reason. Sizes are bytes as they travel, packed
 * with brotli at its strongest; fonts are packed in themselves. 1 kB is 1024 bytes.
 */
export interface Budget {
  limit: number;
  reason: string;
}

const kB = 1024;

export const budgets = {
  page: {
    limit: 14 * kB,
    reason:
      "HTML and CSS arrive in the first ten packets of a connection, so that the first view waits for no second turn",
  },
  longText: {
    limit: 16 * kB,
    reason:
      "HTML and CSS; the mandate and a report of several printed pages are one page each, so that they can be searched, printed and quoted as one; two packets more",
  },
  beside: {
    limit: 24 * kB,
    reason:
      "HTML and CSS with two whole texts on one page; the first rows show while the rest is on its way, and nobody arrives here first",
  },
  requestsBeside: {
    limit: 9,
    reason: "those of any page, and the second font where one of the two languages is Arabic",
  },
  behind: {
    limit: 12 * kB,
    reason:
      "beyond the limit of its page, while a translation is behind: the source of each passage that changed stands beside it, at worst the whole text",
  },
  behindRequests: {
    limit: 1,
    reason: "the sheet of the marks, which no other page carries",
  },
  firstVisit: {
    limit: 52 * kB,
    reason:
      "everything for a first page with nothing in the cache: about two seconds on a slow third-generation network",
  },
  firstVisitBeside: {
    limit: 72 * kB,
    reason:
      "the same with two languages side by side: where one is Arabic, each comes in its own typeface, and only who asks for both pays for both",
  },
  script: {
    limit: 3 * kB,
    reason:
      "reading needs no script; what there is serves the way out, and an old phone pays for each line of it",
  },
  searchScript: {
    limit: 16 * kB,
    reason: "the search page alone, without the index: the analysis of five languages is done in the browser",
  },
  controlScript: {
    limit: 4 * kB,
    reason:
      "the page on reading safely: besides what any text has, what switches discreet reading and what removes copies; none of it holds up reading",
  },
  keepScript: {
    limit: 6.5 * kB,
    reason:
      "the page on which a reader chooses what the browser keeps, alone: it registers the worker and fills the copy",
  },
  worker: {
    limit: 4 * kB,
    reason:
      "the service worker, which only those load who have chosen to keep something; browsers ask for it often",
  },
  copy: {
    limit: 6000 * kB,
    reason:
      "a whole language as it is kept, unpacked: an old phone has that much room; an update holds it twice for a while",
  },
  firstSearch: {
    limit: 120 * kB,
    reason:
      "the first search of a visit, script of the page included: Pagefind is 67 kB of it, the script 12, the rest small chunks of the index and the texts shown",
  },
  glossary: {
    limit: 24 * kB,
    reason:
      "HTML and CSS; a dictionary of five languages on one page, so that a browser's own search finds every word",
  },
  pdf: {
    limit: 240 * kB,
    reason:
      "a PDF travels unpacked; tags, and a link and a place for every clause, are two thirds of the longest, which still loads in eight seconds at 240 kilobits",
  },
  shareImage: {
    limit: 60 * kB,
    reason:
      "the picture that a messenger shows of a link: whoever gets the link on a phone pays for it unasked",
  },
  takeAway: {
    limit: 3_000_000,
    reason:
      "one language as a ZIP, with search and PDF editions: it goes from hand to hand, by messengers and on old memory sticks, and takes two minutes at 200 kilobits",
  },
  controlRequests: {
    limit: 12,
    reason:
      "a page on which something can be set brings the script of each control, what two of them share, and a sheet of its own; nobody arrives here first",
  },
  requests: {
    limit: 8,
    reason:
      "page, styles (two where a template has its own), font, icon, scripts (the way out, and what serves a text), one ornament",
  },
} as const satisfies Record<string, Budget>;

/** What is held of a page. */
export type PageFigure = "view" | "firstVisit" | "script" | "requests";

type PageBudgets = Readonly<Record<PageFigure, Budget>>;

const reading: PageBudgets = {
  view: budgets.page,
  firstVisit: budgets.firstVisit,
  script: budgets.script,
  requests: budgets.requests,
};
const longReading = { ...reading, view: budgets.longText };
const beside = {
  ...reading,
  view: budgets.beside,
  firstVisit: budgets.firstVisitBeside,
  requests: budgets.requestsBeside,
};
const controls = { ...reading, script: budgets.controlScript, requests: budgets.controlRequests };

/** Kinds of pages that have limits: the templates, and one page among those of plain text that can do more. */
export type PageKind = TemplateName | "safety";

/** The same in all languages. */
export const pageBudgets: Readonly<Record<PageKind, PageBudgets>> = {
  home: reading,
  mandate: longReading,
  "mandate-beside": beside,
  "news-list": reading,
  "news-of-topic": reading,
  news: reading,
  "partners-list": reading,
  "partners-by": reading,
  partner: reading,
  relations: reading,
  people: reading,
  timeline: reading,
  "publications-list": reading,
  publication: longReading,
  "publication-beside": beside,
  search: { ...reading, script: budgets.searchScript, requests: budgets.controlRequests },
  glossary: { ...reading, view: budgets.glossary },
  data: reading,
  translations: reading,
  quality: reading,
  page: reading,
  safety: controls,
  keep: { ...controls, script: budgets.keepScript },
  "not-kept": reading,
};
