import type { Props as DriftNotice } from "../components/DriftNotice.astro";
import { placeOf, withoutAnchors } from "../document/beside.ts";
import { textOf } from "../document/text.ts";
import type { Block, Document, Drift, Piece } from "../document/tree.ts";
import { editHintOf } from "../domain/check-ledger.ts";
import type { Compared } from "../domain/ledger.ts";
import { bodyOf } from "../domain/load.ts";
import type { Edition, Site } from "../domain/site.ts";
import { translationOf } from "../domain/translations.ts";
import { dateIn, languageNameIn, numberIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { contentRoot } from "../settings.ts";

/** A heading of the source is no heading here: the outline of the page is that of the translation. */
const shownOf = (block: Block): Block =>
  block.type === "heading"
    ? { type: "paragraph", children: [{ type: "strong", children: block.children }] }
    : withoutAnchors(block);

/** What kind of thing differs, where it is more than a passage of the text. */
const kindOf = ({ key, block }: Piece): "title" | "summary" | "heading" | undefined =>
  key === "title" || key === "summary" ? key : block.type === "heading" ? "heading" : undefined;

const labelOf = ({ state, since, source, own }: Compared, { locale, item }: Edition): string => {
  const t = translateIn(locale);
  if (state === "current") throw new Error("What is current is not told.");
  const piece = source ?? own;
  const kind = piece && kindOf(piece);
  return [
    ...(kind ? [t(`drift.${kind}`)] : []),
    t(`drift.${state}`),
    ...(since ? [t("drift.since", { date: dateIn(locale, since) })] : []),
    ...(source ? [t("drift.source", { language: languageNameIn(locale, item.original) })] : []),
  ].join(" · ");
};

const driftOf = (edition: Edition, drift: Compared, index: number): Drift => {
  const { original } = edition.item;
  return {
    id: `drift-${index + 1}`,
    label: labelOf(drift, edition),
    source: drift.source && {
      locale: original,
      block: shownOf(drift.source.block),
      noteLabel: translateIn(original)("item.note"),
    },
    edit: import.meta.env.DEV ? editHintOf(contentRoot, edition.file, drift) : undefined,
  };
};

/** One link for each heading under which something differs: to the heading, or to a mark before the first. */
const linksOf = ({ pieces }: Document, driftsAt: (key: string) => Drift[], reader: Locale) =>
  [...Map.groupBy(pieces, placeOf)].flatMap(([place, own]) => {
    const [drift] = own.flatMap(({ key }) => driftsAt(key));
    const heading = own[0]?.block;
    if (!drift) return [];
    return heading?.type === "heading"
      ? [{ href: `#${place}`, text: heading.number ?? textOf(heading.children) }]
      : [{ href: `#${drift.id}`, text: translateIn(reader)("drift.start") }];
  });

/**
 * The block after which a mark stands: that of the difference, or the next one after a heading, because
 * pages set headings apart. Undefined before the first block.
 */
const blockFor = ({ own, after }: Compared, { pieces }: Document): string | undefined => {
  const at = pieces.findIndex(({ key }) => key === (own ?? after)?.key);
  const isText = ({ block }: Piece): boolean => block.type !== "heading";
  return at < 0 ? undefined : (pieces.slice(at).find(isText) ?? pieces.findLast(isText))?.key;
};

/**
 * A translation as a page shows it: with a mark wherever it does not follow its source, and a notice that
 * says so. Anything else stays as it is, without a notice.
 * @param document the text of the edition
 */
export const withDrift = (
  site: Site,
  edition: Edition,
  document: Document,
): { document: Document; drift: DriftNotice | undefined } => {
  const { item, locale, isMissing, isTranslation } = edition;
  if (isMissing || !isTranslation) return { document, drift: undefined };
  const { state, drifts, since } = translationOf(site, item, locale, bodyOf);
  if (state === "complete") return { document, drift: undefined };
  const t = translateIn(locale);
  const isUnchecked = state === "unchecked";
  // Where nothing was ever compared, a mark at every block would tell no more than the notice.
  const told = drifts.filter((drift) => !isUnchecked || drift.state !== "unchecked");
  const marks = told.map((drift, index) => ({
    key: blockFor(drift, document),
    drift: driftOf(edition, drift, index),
  }));
  const marked = Map.groupBy(marks, ({ key }) => key);
  const driftsAt = (key: string | undefined): Drift[] => (marked.get(key) ?? []).map(({ drift }) => drift);
  return {
    document: {
      pieces: document.pieces.map((piece): Piece => {
        const own = driftsAt(piece.key);
        return own.length > 0 ? { ...piece, block: { ...piece.block, drifts: own } } : piece;
      }),
    },
    drift: {
      title: t(isUnchecked ? "drift.uncheckedTitle" : "drift.behindTitle"),
      text: [
        ...(isUnchecked ? [t("drift.uncheckedText")] : []),
        ...(told.length > 0 ? [t("drift.count", { number: numberIn(locale, told.length) })] : []),
        ...(since ? [t("drift.oldest", { date: dateIn(locale, since) })] : []),
      ].join(" "),
      links: linksOf(document, driftsAt, locale),
      before: driftsAt(undefined),
      reader: locale,
    },
  };
};
