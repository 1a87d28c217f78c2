import type { Analyser } from "./analyser.ts";
import { skeletonOf } from "./skeleton.ts";
import { turkicHardStem, turkicStems } from "./turkic.ts";

export const ky: Analyser = {
  stems: (word) => turkicStems(skeletonOf(word)),
  spelling: skeletonOf,
  hardStem: (word) => turkicHardStem(skeletonOf(word)),
  fillers:
    "жана менен да де үчүн жөнүндө тууралуу боюнча бул ушул ошол бир ал кантип кайда кандай эмне ким деген аркылуу чейин кийин катары".split(
      " ",
    ),
};
