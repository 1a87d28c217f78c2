import { wordsIn } from "../analysis/words.ts";
import type { SitePage } from "../bundle/site-pages.ts";
import { numbersFrom } from "./random.ts";

const years = ["2022", "2023", "2024", "2025"];

/** A page takes its words from so many that follow each other in the texts, as a page has a subject. */
const subjectLength = 800;

/**
 * Pages made of the words of real texts, always the same ones. Each page also has a word of its own,
 * as each real one has a name or a number.
 */
export const generatedPages = (texts: readonly string[], count: number, locale: string): SitePage[] => {
  const words = texts.flatMap(wordsIn);
  const next = numbersFrom(7);
  const place = (length: number): number => Math.floor(next() * length);
  return Array.from({ length: count }, (_, number) => {
    const own = words[number % words.length] ?? "";
    const subject = place(words.length);
    const some = (length: number): string =>
      Array.from({ length }, () => words[(subject + place(subjectLength)) % words.length] ?? "").join(" ");
    const year = years[number % years.length] ?? "";
    const body = `<h1>${some(6)}</h1><p>${some(150)}</p><h2 id="part">${some(3)}</h2><p>${own}${number} ${some(40)}</p>`;
    return {
      path: `${locale}/generated/${number}/index.html`,
      locale,
      html: `<!doctype html><html lang="${locale}"><body data-pagefind-body><span data-pagefind-filter="year:${year}"></span>${body}</body></html>`,
    };
  });
};
