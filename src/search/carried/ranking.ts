import type { CarriedPage } from "./carried-index.ts";

/** A word of the index that a search asks for, on one page. */
export interface Occurrence {
  word: string;
  /** 1 for the word that was asked for, less for one that only begins with it. */
  likeness: number;
  /** On how many pages the word stands. */
  pages: number;
  places: { place: number; weight: number }[];
}

/** Where something stands that was asked for, and how much it says about the page. */
export interface Match {
  place: number;
  score: number;
}

/** Pagefind's own figures (its ranking by BM25), so that both orders are alike. */
const saturation = 1.4;
const lengthShare = 0.75;
/** The weight of a word in running text. */
const ordinary = 24;

/** How like a word is to the one that was asked for, by its length. */
export const likenessOf = (asked: string, word: string): number =>
  Math.exp(Math.exp(-((word.length - asked.length + 1) ** 2) / 8) - 1);

/** One word a place: where two of them stand, such as a compound and its part, the lighter one counts. */
const lightest = (occurrences: readonly Occurrence[]) => {
  const places = new Map<number, { weight: number; occurrence: Occurrence }>();
  for (const occurrence of occurrences) {
    for (const { place, weight } of occurrence.places) {
      const known = places.get(place);
      if (!known || weight < known.weight) places.set(place, { weight, occurrence });
      else if (weight === known.weight) known.weight += weight;
    }
  }
  return places;
};

/** What a page has of a search: its score, and the places in the order of the page. */
export const rankOf = (
  { length }: CarriedPage,
  occurrences: readonly Occurrence[],
  site: { pages: number; averageLength: number },
): { score: number; matches: Match[] } => {
  const weights = new Map<Occurrence, number>();
  const matches: Match[] = [];
  for (const [place, { weight, occurrence }] of lightest(occurrences)) {
    weights.set(occurrence, (weights.get(occurrence) ?? 0) + weight);
    matches.push({ place, score: weight ** 2 * occurrence.likeness });
  }
  let score = 0;
  for (const [{ pages, likeness }, weight] of weights) {
    const rarity = Math.log((site.pages - pages + 0.5) / (pages + 0.5) + 1);
    const count = (weight / ordinary) * likeness;
    const norm = saturation * (1 - lengthShare + (lengthShare * length) / site.averageLength);
    score += (rarity * (saturation + 1) * count) / (norm + count);
  }
  return { score, matches: matches.sort((a, b) => a.place - b.place) };
};
