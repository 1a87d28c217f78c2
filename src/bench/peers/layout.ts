import { languages, locales, type Locale } from "../../i18n/locales.ts";
import { dateIn } from "../../i18n/format.ts";
import { translateIn } from "../../i18n/translate.ts";

/** What stands in the template of a generator where a page has its own words. */
export interface Slots {
  title: string;
  summary: string;
  date: string;
  /** The date as it is said in the language. */
  day: string;
  slug: string;
  body: string;
}

const sections = ["mandate", "news", "partners", "publications"] as const;

/** The whole template of a language, for every generator the same: head, navigation, links to languages, text. */
export const layoutIn = (locale: Locale, { title, summary, date, day, slug, body }: Slots): string => {
  const t = translateIn(locale);
  const { tag, dir } = languages[locale];
  const navigation = sections
    .map((section) => `<li><a href="/${locale}/${section}/">${t(`section.${section}`)}</a></li>`)
    .join("");
  const others = locales
    .map(
      (other) => `<li><a href="/${other}/news/${slug}/" lang="${other}">${languages[other].endonym}</a></li>`,
    )
    .join("");
  return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta name="description" content="${summary}"><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/${locale}/">${t("site.name")}</a><nav><ul>${navigation}</ul></nav><nav><ul>${others}</ul></nav></header>
<main><h1>${title}</h1><p>${summary}</p><p><time datetime="${date}">${day}</time></p>
${body}
</main></body>
</html>
`;
};

export const dayOf = (locale: Locale, date: string): string => dateIn(locale, date);
