import { bodyOf } from "../domain/load.ts";
import { editionOf, type Site } from "../domain/site.ts";
import { clausesOf } from "../document/clauses.ts";
import { textOf } from "../document/text.ts";
import { numberIn, percentIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { foreignTo } from "./_item-facts.ts";

/** Figures that the mandate states, in clauses M.3, S.1 and G.2; a content test holds them against its text. */
export const mandateFigures = { members: 15, women: 50, civil: 20 } as const;

/** The contents list of the mandate. @param href address of its page; empty on the page itself */
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
  };
};

/** The figures of the mandate as pictures with their sentences, each leading to its clause, if the text has it. */
export const glanceOf = (site: Site, reader: Locale, href = "") => {
  const t = translateIn(reader);
  const { members, women, civil } = mandateFigures;
  const { sections } = clausesOf(bodyOf(editionOf(site.mandate, reader).file));
  const functions = sections.find(({ id }) => id === "r")?.clauses.length ?? 0;
  // Half of fifteen people is eight: a share that is "at least" rounds up.
  const atLeast = Math.ceil((members * women) / 100);
  const said = {
    members: numberIn(reader, members),
    women: percentIn(reader, women),
    civil: percentIn(reader, civil),
    functions: numberIn(reader, functions),
  };
  const anchors = new Set(sections.flatMap(({ id, clauses }) => [id, ...clauses.map((clause) => clause.id)]));
  const figures = [
    { all: members, filled: members, text: t("glance.members", said), value: said.members, anchor: "m-3" },
    {
      all: members,
      filled: atLeast,
      text: t("glance.women", { ...said, count: numberIn(reader, atLeast) as unknown as number }),
      value: said.women,
      anchor: "s-1",
    },
    { all: 100 / civil, filled: 1, text: t("glance.civil", said), value: said.civil, anchor: "g-2" },
    {
      all: functions,
      filled: functions,
      text: t("glance.functions", said),
      value: said.functions,
      anchor: "r",
    },
  ];
  return {
    label: t("glance.title"),
    figures: figures
      .filter(({ anchor }) => anchors.has(anchor))
      .map(({ anchor, ...figure }) => ({ ...figure, href: `${href}#${anchor}` })),
  };
};
