import { clauseRows, passageRows } from "../document/beside.ts";
import { bodyOf, load } from "../domain/load.ts";
import { editionOf, languagesOf, pairsOf, type Item, type Site } from "../domain/site.ts";
import { languageNameIn, listIn } from "../i18n/format.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import { hrefOf, itemPathOf, paths } from "../i18n/urls.ts";
import { withDrift } from "./_drift.ts";
import { quoteLabels } from "./_quote.ts";
import { explainedBodyOf } from "./_terms.ts";

type Paired = Item<"mandate" | "news" | "partners" | "publications">;

/** A page for each text in each two languages in which it exists, in both orders. */
export const besidePaths = async () => {
  const site = await load();
  const items: Paired[] = [site.mandate, ...site.news, ...site.partners, ...site.publications];
  return items.flatMap((item) =>
    pairsOf(item).map(({ reader, other }) => ({
      params: { locale: reader, text: itemPathOf(item).slice(0, -1), other },
      props: { site, item },
    })),
  );
};

/**
 * Links from a text to itself beside each other language, named in the reader's; none where the
 * reader's language has no text of its own. Their common label is the string `beside.links`.
 */
export const besideLinks = (item: Paired, reader: Locale): { other: Locale; href: string; text: string }[] =>
  pairsOf(item)
    .filter((pair) => pair.reader === reader)
    .map(({ other }) => ({
      other,
      href: hrefOf(reader, paths.beside(itemPathOf(item), other)),
      text: languageNameIn(reader, other),
    }));

/** Where each language leads from a pair: the other one stays, and changes sides when it is chosen itself. */
const pathsFrom = (item: Paired, reader: Locale, other: Locale): Partial<Record<Locale, string>> => {
  const path = itemPathOf(item);
  const own = languagesOf(item);
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      own.includes(locale) ? paths.beside(path, locale === other ? reader : other) : path,
    ]),
  );
};

const titleOf = (item: Paired, locale: Locale): string =>
  item.collection === "mandate"
    ? translateIn(locale)("mandate.title")
    : editionOf(item, locale).heading.title;

/** What the layout of a pair needs. Both languages have a text of their own. */
export const besidePageOf = (site: Site, item: Paired, reader: Locale, other: Locale) => {
  const t = translateIn(reader);
  const own = editionOf(item, reader);
  const there = editionOf(item, other);
  const { document, drift } = withDrift(site, own, explainedBodyOf(site, own));
  const rowsOf = item.collection === "mandate" ? clauseRows : passageRows;
  const halfOf = ({ locale, heading, isTranslation }: typeof own) => ({
    locale,
    title: titleOf(item, locale),
    summary: heading.summary,
    // Each half says in its own language what it is.
    status: translateIn(locale)(isTranslation ? "item.translation" : "item.original"),
  });
  const words = {
    title: titleOf(item, reader),
    languages: listIn(reader, [languageNameIn(reader, reader), languageNameIn(reader, other)]),
  };
  return {
    locale: reader,
    path: paths.beside(itemPathOf(item), other),
    pathsIn: pathsFrom(item, reader, other),
    alone: {
      path: itemPathOf(item),
      text: t("beside.alone", { language: languageNameIn(reader, reader) }),
    },
    section: item.collection,
    title: t("beside.title", words),
    description: t("beside.description", words),
    lead: t(item.collection === "mandate" ? "beside.clauses" : "beside.passages"),
    own: halfOf(own),
    other: halfOf(there),
    choices: besideLinks(item, reader),
    rows: rowsOf(document, bodyOf(there.file)),
    drift,
    quote: item.collection === "mandate" ? quoteLabels(own, reader) : undefined,
  };
};
