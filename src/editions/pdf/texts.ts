import { languagesOf, type Edition, type Item, type Site } from "../../domain/site.ts";
import type { Locale } from "../../i18n/locales.ts";
import { editionPathOf, hrefOf } from "../../i18n/urls.ts";
import { typeset } from "../../settings.ts";

/** A collection whose texts have a PDF. */
export type Kind = "mandate" | "news" | "publications";

const kinds: readonly string[] = typeset ? ["mandate", "news", "publications"] : [];

/** The PDF of a text; none where the text is not translated yet, or of a kind that has no PDF. */
export const pdfOf = ({ item, locale, isMissing }: Edition): { href: string } | undefined =>
  isMissing || !kinds.includes(item.collection)
    ? undefined
    : { href: hrefOf(locale, editionPathOf(item, "pdf")) };

/** Every text that has a PDF, in each language it is written in. */
export const textsWithPdf = (site: Site): { item: Item<Kind>; locale: Locale }[] =>
  [site.mandate, ...site.news, ...site.publications]
    .filter(({ collection }) => kinds.includes(collection))
    .flatMap((item) => languagesOf(item).map((locale) => ({ item, locale })));
