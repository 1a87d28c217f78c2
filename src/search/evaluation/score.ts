import type { QueryClass, TestQuery } from "./queries.ts";

/** Of the first ten pages: how many of those expected are there, and how early the first stands. */
export interface Score {
  recall: number;
  /** 1 for the first place, ½ for the second, 0 if none of the ten is expected. */
  rank: number;
}

export const scoreOf = (expected: readonly string[], found: readonly string[]): Score => {
  const top = found.slice(0, 10);
  const first = top.findIndex((url) => expected.includes(url));
  const right = top.filter((url) => expected.includes(url)).length;
  return { recall: right / Math.min(10, expected.length), rank: first < 0 ? 0 : 1 / (first + 1) };
};

export interface Measured extends TestQuery {
  plain: Score;
  ours: Score;
}

export interface Mean extends Score {
  count: number;
}

export const meanOf = (scores: readonly Score[]): Mean => ({
  count: scores.length,
  recall: scores.reduce((sum, { recall }) => sum + recall, 0) / scores.length,
  rank: scores.reduce((sum, { rank }) => sum + rank, 0) / scores.length,
});

/** What is asked of each class in each language: recall@10 and mean reciprocal rank. */
const turkic = {
  a: [0.99, 0.97],
  b: [0.98, 0.95],
  c: [0.97, 0.9],
  d: [0.97, 0.93],
  f: [0.92, 0.9],
  g: [0.97, 0.9],
  h: [0.98, 0.97],
  i: [0.98, 0.97],
} as const;
const stemmed = { a: [0.99, 0.95], b: [0.97, 0.97], f: [0.92, 0.9] } as const;
type Goals = Partial<Record<QueryClass, readonly [recall: number, rank: number]>>;
export const goals: Readonly<Record<string, Goals>> = {
  kk: turkic,
  ky: turkic,
  ru: stemmed,
  en: stemmed,
  ar: { a: [0.99, 0.97], e: [0.98, 0.97], f: [0.9, 0.85] },
};
