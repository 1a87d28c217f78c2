import { linksOf, writtenOf } from "../document/links.ts";
import type { Document } from "../document/tree.ts";
import { itemPathOf, partsOfPlace } from "../i18n/urls.ts";
import type { Problem } from "../problem.ts";
import type { Content, ContentFile } from "../schemas/read.ts";
import { placesIn } from "./check-records.ts";
import { embargoOf } from "./embargo.ts";

interface Opened {
  file: ContentFile;
  document: Document;
}

/** Somebody's mention of a page. */
interface Mention extends Pick<Problem, "file" | "line" | "field"> {
  /** As it is written. */
  written: string;
  path: string;
  /** The day on which the mention becomes public. */
  from: string;
}

/**
 * Links that readers could follow before the text behind them is public: to an item with a later
 * day than the text that links to it. A build on any later day finds no others.
 * @param day on which the site is built
 */
export const embargoProblems = (opened: readonly Opened[], content: Content, day: string): Problem[] => {
  const embargoes = new Map(
    opened.flatMap(({ file }) => {
      const until = file.original && embargoOf(file.original, day);
      return until ? [[itemPathOf(file), until] as const] : [];
    }),
  );
  const inTexts = opened.flatMap(({ file, document }) =>
    linksOf(document).flatMap(({ target, line }): Mention[] =>
      target.site && target.path
        ? [
            {
              file: file.file,
              line,
              written: writtenOf(target),
              path: target.path,
              from: embargoes.get(itemPathOf(file)) ?? day,
            },
          ]
        : [],
    ),
  );
  const inRecords = placesIn(content).map(({ file, place }): Mention => {
    const [path] = partsOfPlace(place);
    return { file, field: "place", written: place, path, from: day };
  });
  return [...inTexts, ...inRecords].flatMap(({ file, line, field, written, path, from }) => {
    const until = embargoes.get(path);
    if (!until || until <= from) return [];
    return [
      {
        file,
        line,
        field,
        expected: "a link that leads to a page from the day on which it can be read",
        found: `a link to ${written}: the item is not public before ${until}`,
        remedy: "Put the link in on that day, or correct one of the two dates.",
      },
    ];
  });
};
