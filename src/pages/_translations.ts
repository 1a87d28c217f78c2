import type { Cell, Row } from "../components/FigureTable.astro";
import type { Fact } from "../components/FactList.astro";
import { bodyOf } from "../domain/load.ts";
import { wordsOf, type Site } from "../domain/site.ts";
import {
  percentOf,
  statusOf,
  sumsOf,
  type ItemStatus,
  type RecordStatus,
  type Share,
  type Status,
} from "../domain/status.ts";
import type { Translation } from "../domain/translations.ts";
import { dateIn, languageNameIn, numberIn, percentIn } from "../i18n/format.ts";
import { languages, locales, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, itemPathOf } from "../i18n/urls.ts";
import { itemCollections, type Collection } from "../schemas/identity.ts";
import { foreignTo } from "./_item-facts.ts";
import { linkTo } from "./_links.ts";
import { leftOutIn, shownOf } from "./_shown.ts";

const kindName = (kind: Collection | RecordStatus["kind"], reader: Locale): string => {
  const t = translateIn(reader);
  switch (kind) {
    case "pages":
      return t("footer.label");
    case "glossary":
      return t("glossary.title");
    case "people":
      return t("people.title");
    default:
      return t(`section.${kind}`);
  }
};

const shareCell = (share: Share, reader: Locale): Cell => ({ text: percentIn(reader, percentOf(share)) });

/** What one language has of a text; what is behind leads to it. */
const cellOf = ({ item, in: translations }: ItemStatus, locale: Locale, reader: Locale): Cell => {
  const t = translateIn(reader);
  const translation = translations[locale];
  const { state, since } = translation;
  switch (state) {
    case "complete":
      return shareCell(translation, reader);
    case "original":
    case "missing":
      return { text: t(`translations.${state}`) };
    case "behind":
    case "unchecked": {
      const { text } =
        state === "behind" ? shareCell(translation, reader) : { text: t("translations.unchecked") };
      const label = [linkTo(item, reader).text, languageNameIn(reader, locale), text].join(", ");
      const note = since && t("drift.since", { date: dateIn(reader, since) });
      return { text, note, link: { href: hrefOf(locale, itemPathOf(item)), label } };
    }
  }
};

const rowsOf = (items: readonly ItemStatus[], reader: Locale): Row[] =>
  items.map((status) => ({
    ...linkTo(status.item, reader),
    cells: locales.map((locale) => cellOf(status, locale, reader)),
  }));

/** Entries that lack a language: of the others the sums say all there is. */
const gapsOf = (site: Site, { records }: Status, reader: Locale): Row[] => {
  const t = translateIn(reader);
  const named = {
    glossary: site.glossary.map((entry) => ({ ...entry, words: entry.names })),
    people: site.people,
    timeline: site.timeline,
  };
  return records
    .filter((record) => record.locales.length < locales.length)
    .flatMap(({ kind, slug, locales: own }) => {
      const record = named[kind].find((one) => one.slug === slug);
      if (!record) return [];
      const { locale, words } = wordsOf<{ term: string } | { name: string } | { event: string }>(
        site,
        record,
        reader,
      );
      return [
        {
          text: "term" in words ? words.term : "name" in words ? words.name : words.event,
          foreign: foreignTo(reader, locale),
          cells: locales.map((each) => ({
            text: t(own.includes(each) ? "translations.there" : "translations.missing"),
          })),
        },
      ];
    });
};

/** The oldest difference of all, and how many texts there are in each state that is not in order. */
const factsOf = ({ items }: Status, reader: Locale): Fact[] => {
  const t = translateIn(reader);
  const all = items.flatMap(({ item, in: translations }) =>
    locales.map((locale): { item: typeof item; locale: Locale; translation: Translation } => ({
      item,
      locale,
      translation: translations[locale],
    })),
  );
  const counts = (["behind", "unchecked", "missing"] as const).map((state) => ({
    term: t(`translations.count.${state}`),
    values: [{ text: numberIn(reader, all.filter(({ translation }) => translation.state === state).length) }],
  }));
  const dated = all.flatMap(({ translation: { since }, ...text }) => (since ? [{ ...text, since }] : []));
  const [oldest] = dated.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  if (!oldest) return counts;
  const { text, foreign } = linkTo(oldest.item, reader);
  return [
    ...counts,
    {
      term: t("translations.oldest"),
      values: [
        { text: dateIn(reader, oldest.since), note: languageNameIn(reader, oldest.locale) },
        {
          text,
          foreign,
          href: hrefOf(oldest.locale, itemPathOf(oldest.item)),
          hreflang: languages[oldest.locale].tag,
        },
      ],
    },
  ];
};

/** How much of each kind of text each language has. */
export const translationSumsIn = (site: Site, reader: Locale): Row[] =>
  sumsOf(statusOf(site, bodyOf)).map(({ kind, in: shares }) => ({
    text: kindName(kind, reader),
    cells: locales.map((locale) => shareCell(shares[locale], reader)),
  }));

const asksForWork = ({ in: translations }: ItemStatus): boolean =>
  Object.values(translations).some(({ state }) => state !== "original" && state !== "complete");

/** What the page on the state of the translations shows. */
export const translationsIn = (site: Site, reader: Locale) => {
  const status = statusOf(site, bodyOf);
  return {
    facts: factsOf(status, reader),
    sums: translationSumsIn(site, reader),
    groups: (["mandate", ...itemCollections] as const)
      .map((kind) => {
        const own = status.items.filter(({ item }) => item.collection === kind);
        const { shown, left } = shownOf(own, asksForWork);
        return {
          heading: kindName(kind, reader),
          rows: rowsOf(shown, reader),
          left: leftOutIn(reader, left),
        };
      })
      .filter(({ rows }) => rows.length > 0),
    gaps: gapsOf(site, status, reader),
  };
};
