import { partsOf, type Part } from "./excerpt-parts.ts";
import type { PagefindPage } from "./pagefind-api.ts";

/** The passage of a page that a search leads to, such as a clause. */
export interface Section {
  href: string;
  title: string;
  excerpt: Part[];
}

/** A page that was found, ready to be shown. All of it is text; nothing of it is markup. */
export interface HitData {
  href: string;
  title: string;
  excerpt: Part[];
  /** Only passages under a heading with an id, in the order of the page. */
  sections: Section[];
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

export const hitDataOf = ({ url, excerpt, meta, filters, sub_results }: PagefindPage): HitData => ({
  href: url,
  title: meta["title"] ?? url,
  excerpt: partsOf(excerpt),
  sections: sub_results
    .filter(({ anchor }) => anchor !== undefined)
    .map((section) => ({ href: section.url, title: section.title, excerpt: partsOf(section.excerpt) })),
  meta,
  filters,
});
