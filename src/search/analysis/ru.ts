import type { Analyser } from "./analyser.ts";
import { skeletonOf } from "./skeleton.ts";

/**
 * Endings on skeletons, where й, ы and и are i, щ is w and ая is aia. The longest that leaves a stem
 * of three letters with a vowel is taken off, once; of verbs and participles, one of five letters.
 */
const nominal =
  /^(?:iami|ami|iah|ah|iam|am|iei|ei|oi|ov|ev|iem|em|om|ia|a|ie|e|iu|u|i|o|ogo|ego|omu|emu|imi|ih|im|aia|uiu|oiu|eiu|oe|ee|iaia|iuiu)$/;
const verbal =
  /^(?:iwimsia|iwihsia|wihsia|wimsia|wiesia|waiasia|wiisia|et|it|ut|at|iut|iat|al|ali|ala|alo|il|ili|ila|ilo)$/;

const shortened = (skeleton: string): string => {
  for (let cut = 3; cut < skeleton.length; cut += 1) {
    const stem = skeleton.slice(0, cut);
    const rest = skeleton.slice(cut);
    if (/[aeiou]/.test(stem) && (nominal.test(rest) || (cut >= 5 && verbal.test(rest)))) return stem;
  }
  return skeleton;
};

/** девочек and девочка, пыток and пытка: the vowel that comes and goes before a final к or н. */
const withoutFleeting = (stem: string): string => stem.replace(/(..[^aeiou])[eo]([kn])$/, "$1$2");

const stemOf = (word: string): string => withoutFleeting(shortened(skeletonOf(word)));

export const ru: Analyser = {
  stems: (word) => [stemOf(word)],
  spelling: skeletonOf,
  hardStems: (word) => [stemOf(word).replace(/^(.{4,}?)(?:ost|stv|eni|ani|en|an|n|sk|k|tel)$/, "$1")],
  fillers:
    "и в во на по о об от с со к ко за из у для до не что как это или а но при где кто какой мне их его ее".split(
      " ",
    ),
};
