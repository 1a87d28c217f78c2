import type { PagefindPage } from "../pagefind-api.ts";
import type { CarriedPage } from "./carried-index.ts";
import type { Match } from "./ranking.ts";

/** The beginning of the stretch of `length` words from `from` on that says most; of equal ones the middle one. */
const densest = (matches: readonly Match[], from: number, length: number): number => {
  const worth = (start: number): number =>
    matches.reduce(
      (sum, { place, score }) => (place >= start && place < start + length ? sum + score : sum),
      0,
    );
  let best: number[] = [from];
  let most = worth(from);
  const last = matches.at(-1)?.place ?? from;
  for (let start = from + 1; start <= last; start += 1) {
    const own = worth(start);
    if (own > most) [best, most] = [[start], own];
    else if (own === most && best.at(-1) === start - 1) best.push(start);
  }
  return best[best.length >> 1] ?? from;
};

const escaped = (text: string): string => text.replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** What is shown of a page that was found, as Pagefind gives it: `<` and `>` of the text are escaped. */
export const pageShown = (
  { url, content, filters, meta, anchors }: CarriedPage,
  matches: readonly Match[],
  length: number,
): PagefindPage => {
  const words = content.split(/[^\S\uFEFF]+/);
  const found = new Set(matches.map(({ place }) => place));
  const excerptOf = (own: readonly Match[], from: number, end: number): string => {
    const start = Math.max(from, Math.min(densest(own, from, length), end - length));
    return words
      .slice(start, Math.min(end, start + length))
      .map((word, place) => (found.has(start + place) ? `<mark>${escaped(word)}</mark>` : escaped(word)))
      .join(" ");
  };
  const sections = anchors.flatMap(({ id, title, place }, number) => {
    const end = anchors[number + 1]?.place ?? words.length;
    const own = matches.filter((match) => match.place >= place && match.place < end);
    return own.length > 0
      ? [{ title, url: `${url}#${id}`, anchor: { id }, excerpt: excerptOf(own, place, end) }]
      : [];
  });
  return { url, excerpt: excerptOf(matches, 0, words.length), filters, meta, sub_results: sections };
};
