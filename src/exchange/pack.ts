import type { FindTerms } from "../document/terms.ts";
import { textOf, textOfBlocks } from "../document/text.ts";
import type { Block } from "../document/tree.ts";
import type { Terms } from "../domain/check-terms.ts";
import { compare, type Compared } from "../domain/ledger.ts";
import type { Item, Site } from "../domain/site.ts";
import { textOfFile, type BodyOf } from "../domain/translations.ts";
import type { Locale } from "../i18n/locales.ts";
import { tokensOfPiece, type Note, type Parcel, type Unit } from "./parcel.ts";

const states: Partial<Record<Compared["state"], string>> = {
  outdated: "The source has changed since this was translated: compare, correct, confirm.",
  unchecked: "Nobody has compared this with its source yet.",
};

/** The names of the glossary in a text, each with its name in the other language. */
const termNotes = (block: Block, site: Site, target: Locale, find: FindTerms): Note[] => {
  const text = textOfBlocks([block]);
  const notes = find(text).flatMap(({ slug, start, end }) => {
    const name = site.glossary.find((entry) => entry.slug === slug)?.names[target];
    if (!name) return [];
    const letters = name.letters ? ` (${name.letters})` : "";
    return [`${text.slice(start, end)} → ${name.term}${letters}`];
  });
  return [...new Set(notes)].map((note) => ({ kind: "term", text: note }));
};

interface Options {
  /** Also what follows its source. */
  all: boolean;
  terms: Pick<Terms, "find">;
}

/**
 * A text for a translator: what the language lacks and what does not follow its source.
 * @returns nothing if there is nothing to do, or if the text is written in that language
 */
export const parcelOf = (
  site: Site,
  item: Item,
  target: Locale,
  bodyOf: BodyOf,
  { all, terms }: Options,
): Parcel | undefined => {
  const [original, own] = [item.files[item.original], item.files[target]];
  if (!original || original === own) return undefined;
  const compared = compare(
    textOfFile(original, bodyOf(original), site.ledgers),
    own ? textOfFile(own, bodyOf(own), site.ledgers) : { pieces: [], ledger: undefined },
  );
  const find = terms.find(item.original);
  let heading: Extract<Block, { type: "heading" }> | undefined;
  const units = compared.flatMap(({ source, own: counterpart, state }): Unit[] => {
    if (!source || state === "extra") return [];
    const { key, line, block } = source;
    if (block.type === "heading") heading = block;
    const isContext = heading && block !== heading;
    const note = states[state];
    if (state === "current" && !all) return [];
    return [
      {
        key,
        line,
        source: tokensOfPiece(source),
        target: counterpart && tokensOfPiece(counterpart),
        state,
        notes: [
          ...(heading?.number ? [{ kind: "clause" as const, text: heading.number }] : []),
          ...(isContext && heading ? [{ kind: "context" as const, text: textOf(heading.children) }] : []),
          ...(note ? [{ kind: "state" as const, text: note }] : []),
          ...termNotes(block, site, target, find),
        ],
      },
    ];
  });
  return units.length > 0 ? { original: original.file, source: item.original, target, units } : undefined;
};
