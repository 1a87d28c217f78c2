import type { ComponentProps } from "astro/types";
import type { Fact } from "../components/FactList.astro";
import type FoldedTable from "../components/FoldedTable.astro";
import { dateIn } from "../i18n/format.ts";
import { languages, type Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";
import type { TemplateName } from "../measures/templates.ts";

/** What the page on quality tells of one thing. */
export interface Section {
  heading: string;
  paragraphs: readonly string[];
  facts?: readonly Fact[];
  tables?: readonly ComponentProps<typeof FoldedTable>[];
  /** What falls short. */
  misses?: readonly Fact[];
  /** When and with what it was measured. */
  taken?: readonly Fact[];
  more?: { href: string; text: string };
}

/** Names of programs and commands, on pages in any language. */
export const english = { lang: languages.en.tag, dir: languages.en.dir };

/** When and with what something was measured, and what measures it again. */
export const takenOf = (
  { measured, tools, command }: { measured: string; tools: Record<string, string>; command: string },
  reader: Locale,
): Fact[] => {
  const t = translateIn(reader);
  const programs = Object.entries(tools).map(([name, version]) => ({
    text: `${name} ${version}`,
    foreign: english,
  }));
  return [
    { term: t("quality.taken"), values: [{ text: dateIn(reader, measured) }] },
    { term: t("quality.tools"), values: programs },
    { term: t("quality.command"), values: [{ text: command, foreign: english }] },
  ];
};

/** What a page of a template is called; most have a name on the site already. */
export const kindOf = (template: TemplateName, reader: Locale): string => {
  const t = translateIn(reader);
  switch (template) {
    case "mandate":
    case "timeline":
    case "search":
      return t(`section.${template}`);
    case "news-list":
      return t("section.news");
    case "partners-list":
      return t("section.partners");
    case "publications-list":
      return t("section.publications");
    case "people":
      return t("people.name");
    case "keep":
      return t("footer.offline");
    case "relations":
    case "glossary":
    case "data":
    case "translations":
      return t(`${template}.title`);
    default:
      return t(`quality.kind.${template}`);
  }
};

export const columnsOf = (names: readonly string[]) => names.map((text) => ({ text }));

/** From the least to the most; one value where both are told alike. */
export const spanOf = (values: readonly number[], tell: (value: number) => string): string =>
  values.length > 0 ? [...new Set([Math.min(...values), Math.max(...values)].map(tell))].join(" – ") : "—";

/** A language by its own name. */
export const languageOf = (locale: Locale, reader: Locale) => {
  const { tag, dir, endonym } = languages[locale];
  return { text: endonym, foreign: locale === reader ? undefined : { lang: tag, dir } };
};
