import { bodyOf } from "../domain/load.ts";
import { editionOf, type Site } from "../domain/site.ts";
import { clausesOf } from "../document/clauses.ts";
import { textOf } from "../document/text.ts";
import { numberIn, percentIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { foreignTo } from "./_item-facts.ts";

/** Figures that the mandate states, in clauses M.3, S.1 and G.2; a content test holds them against its text. */
export const mandateFigures = { members: 15, women: 50, civil: 20 } as const;

/** The contents list of the mandate, and its figures as a reader of the language writes them. */
export const contentsOf = (site: Site, reader: Locale, href = "") => {
  const edition = editionOf(site.mandate, reader);
  const { sections } = clausesOf(bodyOf(edition.file));
  return {
    entries: sections.map(({ id, number, title, clauses }) => ({
      href: `${href}#${id}`,
      number,
      text: textOf(title),
      count: numberIn(reader, clauses.length),
    })),
    foreign: foreignTo(reader, edition.locale),
    figures: {
      members: numberIn(reader, mandateFigures.members),
      women: percentIn(reader, mandateFigures.women),
      civil: percentIn(reader, mandateFigures.civil),
    },
  };
};
