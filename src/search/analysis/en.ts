import type { Analyser } from "./analyser.ts";
import { porterStem } from "./porter.ts";
import { skeletonOf } from "./skeleton.ts";

const irregular: Readonly<Record<string, string>> = {
  women: "woman",
  men: "man",
  children: "child",
  people: "person",
  laws: "law",
  // The stemmer would join these to "public".
  publication: "publicat",
  publications: "publicat",
};

const stemOf = (word: string): string => {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'");
  // British and American: organise, organize.
  return skeletonOf(porterStem(irregular[lower.replace(/'s?$/, "")] ?? lower).replace(/iz$/, "is"));
};

export const en: Analyser = {
  stems: (word) => [stemOf(word)],
  spelling: skeletonOf,
  hardStems: (word) => [
    stemOf(word).replace(/^(.{3,}?)(?:ation|ator|er|or|ist|ment|nes|iti|al|iv|ing|ed|e)$/, "$1"),
  ],
  fillers:
    "a an the of to in on for and or is are be by with from at as it how what who where which do does i my can about".split(
      " ",
    ),
};
