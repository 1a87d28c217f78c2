import { readFileSync } from "node:fs";
import { join } from "node:path";
import { locales, type Locale } from "../../i18n/locales.ts";
import { readContent, type ContentFile } from "../../schemas/read.ts";

/** An article as every generator gets it: the same words, in Markdown that all of them understand. */
export interface Article {
  locale: Locale;
  slug: string;
  title: string;
  summary: string;
  date: string;
  body: string;
}

/** Notes are components of ours: for others their words are a quotation. */
const plainMarkdown = (mdx: string): string =>
  mdx.replaceAll(/<Note>\s*([^]*?)\s*<\/Note>/g, (_, words: string) => `> ${words}`);

/** Invented news in every language; where one is not translated, the original stands in, as it does on our pages. */
export const articlesIn = (root: string): Article[] => {
  const news = (readContent(root).files as ContentFile<"news">[]).filter(
    ({ collection, slug }) => collection === "news" && slug.startsWith("archive-"),
  );
  const bySlug = Map.groupBy(news, ({ slug }) => slug);
  return [...bySlug].flatMap(([slug, files]) => {
    const original = files.find((file) => file.original);
    return locales.flatMap((locale) => {
      const file = files.find((one) => one.locale === locale) ?? original;
      if (!file || !original) return [];
      const text = readFileSync(join(root, `news/${slug}/${file.locale}.mdx`), "utf8");
      const body = plainMarkdown(text.slice(text.indexOf("\n---\n") + 5));
      const { title = "", summary = "" } = file.original ?? file.translation ?? {};
      const { date = "" } = original.original ?? {};
      return [{ locale, slug, title, summary, date, body }];
    });
  });
};
