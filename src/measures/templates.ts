import { z } from "zod";

/** Kinds of pages of which figures are told, in the order in which they are; tests/browser has a page of each. */
export const templateNames = [
  "home",
  "mandate",
  "mandate-beside",
  "news-list",
  "news-of-topic",
  "news",
  "partners-list",
  "partners-by",
  "partner",
  "relations",
  "people",
  "timeline",
  "publications-list",
  "publication",
  "publication-beside",
  "search",
  "glossary",
  "data",
  "translations",
  "quality",
  "page",
  "keep",
  "not-kept",
] as const;

export type TemplateName = (typeof templateNames)[number];

export const templateSchema = z.enum(templateNames);
