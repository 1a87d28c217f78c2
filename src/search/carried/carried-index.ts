/**
 * The index of one language as plain data, for a copy that is read from a disk: browsers fetch nothing
 * there and run no workers. It has the words, places and weights of Pagefind's own index.
 */
export interface CarriedIndex {
  pages: CarriedPage[];
  /** In the order of words, by code unit. */
  words: CarriedWord[];
  /** Pages that can be sorted by a value, in the order of it; the others are not listed. */
  sorts: Record<string, number[]>;
  /** Files of the bundle that are text, such as the lexicon, by their path in it. */
  texts: Record<string, string>;
}

export interface CarriedPage {
  url: string;
  /** Number of words, by which a long page weighs less. */
  length: number;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  /** Headings with an id, in the order of the page; a place is the number of words before it. */
  anchors: { id: string; title: string; place: number }[];
}

/**
 * A word and where it stands: for each page its number, and then places; a number below zero is the
 * weight of the places after it, times −1.
 */
export type CarriedWord = [word: string, ...pages: [page: number, ...places: number[]][]];
