import type { Edition } from "../domain/site.ts";
import { languageNameIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";

/** Left for the script: only the browser knows which clause is copied, and when. */
const later = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `{{${name}}}`]));

/** What the script that copies links and quotations says and writes, as the value of `data-quote`. */
export const quoteLabels = ({ heading, locale }: Edition, reader: Locale): string => {
  const t = translateIn(reader);
  return JSON.stringify({
    link: t("quote.link"),
    quotation: t("quote.quotation"),
    copied: t("quote.copied"),
    failed: t("quote.failed"),
    template: t("quote.template", {
      ...(later("text", "clause", "url", "date") as Record<"text" | "clause" | "url" | "date", string>),
      document: heading.title,
      language: languageNameIn(reader, locale),
      site: t("site.name"),
    }),
  });
};
