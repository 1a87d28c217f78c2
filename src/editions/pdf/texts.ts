import { languagesOf, type Edition, type Item, type Site } from "../../domain/site.ts";
import type { Locale } from "../../i18n/locales.ts";
import { editionPathOf, hrefOf } from "../../i18n/urls.ts";

const kinds = ["mandate", "news", "publications"] as const;

/** A collection whose texts have a PDF. */
export type Kind = (typeof kinds)[number];

/** The PDF of a text; none where the text is not translated yet, or of a kind that has no PDF. */
export const pdfOf = ({ item, locale, isMissing }: Edition): { href: string } | undefined =>
  isMissing || !kinds.some((kind) => kind === item.collection)
    ? undefined
    : { href: hrefOf(locale, editionPathOf(item, "pdf")) };

/** Every text that has a PDF, in each language it is written in. */
export const textsWithPdf = (site: Site): { item: Item<Kind>; locale: Locale }[] =>
  [site.mandate, ...site.news, ...site.publications].flatMap((item) =>
    languagesOf(item).map((locale) => ({ item, locale })),
  );
