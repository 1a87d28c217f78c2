import type { Props as Tools } from "../components/TextTools.astro";
import type { Edition } from "../domain/site.ts";
import { pdfOf } from "../editions/pdf/texts.ts";
import { translateIn } from "../i18n/translate.ts";
import type { Locale } from "../i18n/locales.ts";
import { besideLinks } from "./_beside.ts";

type Paired = "mandate" | "news" | "partners" | "publications";

/** Other ways to read a text, offered at its head. */
export const toolsOf = (edition: Edition<Paired>, reader: Locale): Tools => {
  const t = translateIn(reader);
  const pdf = pdfOf(edition);
  return {
    pdf: pdf && { ...pdf, text: t("pdf.edition") },
    beside: { label: t("beside.links"), links: besideLinks(edition.item, reader) },
  };
};
