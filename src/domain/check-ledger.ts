import { join } from "node:path";
import type { Document, Piece } from "../document/tree.ts";
import type { Problem, Warning } from "../problem.ts";
import { ledgerFileOf } from "../schemas/identity.ts";
import type { Content, ContentFile } from "../schemas/read.ts";
import { wordKeys, type Compared } from "./ledger.ts";
import { itemsOf, siteOf, type Item } from "./site.ts";
import { translationOf } from "./translations.ts";

/** Ledgers whose text is gone: of an item or a language that was removed, or of a folder with a new name. */
export const ledgerProblems = ({ files, ledgers, problems }: Content): Problem[] => {
  // A text that cannot be read is told of by itself.
  const known = new Set([...files, ...problems].map(({ file }) => file));
  return Object.keys(ledgers)
    .filter((file) => !known.has(file))
    .map((file) => ({
      file: ledgerFileOf(file),
      expected: `the text ${file}`,
      found: "no such file",
      remedy: "Remove the ledger, or move it with its text.",
    }));
};

const words: Record<Compared["state"], string> = {
  current: "current",
  outdated: "outdated",
  missing: "missing after this block",
  unchecked: "not stamped",
  extra: "not in the original",
};

const isWord = ({ key }: Piece): boolean => wordKeys.some((word) => word === key);

/** Where a piece stands in its file: in a field, or on a line. */
export const placeOfPiece = (piece: Piece): Pick<Warning, "line" | "field"> =>
  isWord(piece) ? { field: piece.key } : { line: piece.line };

/** Where a difference stands in the file of a translation; nothing before its first block. */
export const placeOfDrift = ({ own, after }: Compared): Pick<Warning, "line" | "field"> => {
  if (own) return placeOfPiece(own);
  return after && !isWord(after) ? placeOfPiece(after) : {};
};

/** Where a translator mends a difference, for the page that shows it. @param root path of the content folder */
export const editHintOf = (root: string, { file, locale }: ContentFile, drift: Compared): string => {
  const { line, field } = placeOfDrift(drift);
  const what = `${drift.state} in ${locale}: ${join(root, file)}`;
  if (field) return `${what}, field ${field}`;
  if (line === undefined) return `${what}, at the start of the text`;
  return `${what}, ${drift.state === "missing" ? "after " : ""}line ${line}`;
};

const warningOf = (item: Item, file: ContentFile, drift: Compared): Warning => {
  const { state, source, own, since } = drift;
  const day = since ? ` since ${since}` : ` (stamp ${item.original} to record since when)`;
  const told = state === "outdated" || state === "missing" ? `${words[state]}${day}` : words[state];
  return { file: file.file, ...placeOfDrift(drift), text: `${(source ?? own)?.key ?? ""} ${told}` };
};

/** Blocks of translations that do not follow their source, in content without problems; drafts too. */
export const ledgerWarnings = (content: Content, bodyOf: (file: ContentFile) => Document): Warning[] => {
  const site = siteOf(content, { drafts: true });
  return [site.mandate, ...itemsOf(site)].flatMap((item) =>
    Object.values(item.files).flatMap((file) => {
      const { state, drifts } = translationOf(site, item, file.locale, bodyOf);
      if (state !== "unchecked") return drifts.map((drift) => warningOf(item, file, drift));
      return [
        { file: file.file, text: "not stamped" },
        ...drifts.filter((drift) => drift.state !== state).map((drift) => warningOf(item, file, drift)),
      ];
    }),
  );
};
