import { skeletonOf } from "./skeleton.ts";

/** The letters that a Russian keyboard lacks, and those of i, which the skeleton makes one. Final қ becomes ғ, so both are k. */
const signs: Readonly<Record<string, string>> = {
  ә: "a",
  ғ: "k",
  қ: "k",
  ң: "n",
  ө: "o",
  ұ: "u",
  ү: "v",
  һ: "h",
  і: "i",
  ы: "e",
};

/**
 * What the skeleton of a stem forgot: it tells көл from қол, and былық from билік.
 * @param word the word as written
 * @param stem the beginning of its skeleton that is its stem
 * @returns one letter for each special letter of the stem, in order; empty when there is none
 */
export const signatureOf = (word: string, stem: string): string => {
  let signature = "";
  let before = "";
  for (const letter of word.normalize("NFC").toLowerCase()) {
    const sign = signs[letter];
    if (sign && skeletonOf(before).length < stem.length) signature += sign;
    before += letter;
  }
  return signature;
};
