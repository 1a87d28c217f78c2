import type { Analyser } from "./analyser.ts";
import { skeletonOf } from "./skeleton.ts";
import { turkicHardStems, turkicStems } from "./turkic.ts";

export const kk: Analyser = {
  stems: (word) => turkicStems(skeletonOf(word)),
  spelling: skeletonOf,
  hardStems: (word) => turkicHardStems(skeletonOf(word)),
  fillers:
    "мен бен пен және да де та те ма ме ба бе па пе үшін туралы жөнінде бойынша бұл осы сол бір ол қалай қайда қандай не кім деген арқылы дейін кейін ретінде".split(
      " ",
    ),
};
