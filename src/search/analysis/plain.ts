import type { Analyser } from "./analyser.ts";
import { skeletonOf } from "./skeleton.ts";

/** For a language that has no analyser of its own yet: spelling is folded, endings stay. */
export const plain: Analyser = {
  stems: (word) => [skeletonOf(word)],
  spelling: skeletonOf,
  hardStems: (word) => [skeletonOf(word)],
  fillers: [],
};
