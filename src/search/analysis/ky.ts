import type { Analyser } from "./analyser.ts";
import { skeletonOf } from "./skeleton.ts";
import { turkicHardStems, turkicStems } from "./turkic.ts";

/** A verb with a vowel at its end makes its noun long: коргойт and коргоо, баштайт and баштоо. */
const withVerbalNoun = (stem: string): string[] =>
  /[aeou]$/.test(stem) ? [stem, `${stem}${stem.slice(-1)}`, `${stem.slice(0, -1)}oo`] : [stem];

export const ky: Analyser = {
  stems: (word) => turkicStems(skeletonOf(word)),
  spelling: skeletonOf,
  hardStems: (word) => turkicHardStems(skeletonOf(word)).flatMap(withVerbalNoun),
  fillers:
    "жана менен да де үчүн жөнүндө тууралуу боюнча бул ушул ошол бир ал кантип кайда кандай эмне ким деген аркылуу чейин кийин катары".split(
      " ",
    ),
};
