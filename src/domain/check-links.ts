import { anchorsOf, linksOf, writtenOf } from "../document/links.ts";
import type { Document } from "../document/tree.ts";
import { itemPathOf, partsOfPlace, paths } from "../i18n/urls.ts";
import type { Problem } from "../problem.ts";
import type { Content, ContentFile } from "../schemas/read.ts";
import { placesIn } from "./check-records.ts";

interface Opened {
  file: ContentFile;
  document: Document;
}

/** Links of texts, and places of records, that lead to no page of the site or to no place on it. */
export const linkProblems = (opened: readonly Opened[], content: Content): Problem[] => {
  const { glossary, people, timeline } = content;
  const anchors = new Map<string, Set<string>>();
  for (const path of [
    paths.home,
    paths.newsList,
    paths.partnersList,
    paths.relations,
    paths.publicationsList,
    paths.search,
    paths.data,
    paths.translations,
    paths.quality,
  ]) {
    anchors.set(path, new Set());
  }
  anchors.set(paths.glossary, new Set(Object.keys(glossary)));
  anchors.set(paths.people, new Set(Object.keys(people)));
  anchors.set(paths.timeline, new Set(Object.keys(timeline)));
  for (const { file, document } of opened) {
    const known = anchors.get(itemPathOf(file)) ?? new Set();
    anchors.set(itemPathOf(file), known.union(new Set(anchorsOf(document))));
  }
  const problemOf = (
    at: Pick<Problem, "file" | "line" | "field">,
    written: string,
    path: string,
    anchor?: string,
  ): Problem[] => {
    const found = `a link to ${written}`;
    const known = anchors.get(path);
    if (!known) {
      const remedy = "Correct the address, or add the page. Addresses are folder names: /news/<folder>/.";
      return [{ ...at, expected: "a page of this site", found, remedy }];
    }
    if (anchor && !known.has(anchor)) {
      const remedy = "Correct the part after #. A clause R.3 is #r-3.";
      return [{ ...at, expected: `a place on the page /${path}`, found, remedy }];
    }
    return [];
  };
  return [
    ...placesIn(content).flatMap(({ file, place }) =>
      problemOf({ file, field: "place" }, place, ...partsOfPlace(place)),
    ),
    ...opened.flatMap(({ file, document }) =>
      linksOf(document).flatMap(({ target, line }) =>
        target.site
          ? problemOf(
              { file: file.file, line },
              writtenOf(target),
              target.path ?? itemPathOf(file),
              target.anchor,
            )
          : [],
      ),
    ),
  ];
};
