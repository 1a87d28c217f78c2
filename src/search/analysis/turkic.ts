/**
 * Endings of Kazakh and Kyrgyz, on skeletons. Vowel harmony is gone there (ы and і are both i), but
 * the sound before an ending still decides its first letter, and so which endings are possible:
 * after a voiceless sound -tar, after a vowel -lar. Endings are taken off until none is left, so
 * that every form of a word arrives at the same stem, whatever its other endings are.
 */
interface Ending {
  forms: string;
  /** Matches at the end of a skeleton: the sound that must stand before, and the ending as its first group. */
  pattern: RegExp;
  /** The shortest stem that may remain. */
  least: number;
  /** What remains is a verb, which has no ending of a noun: қорғау is қорға and у, and not қор, the fund. */
  isLast: boolean;
}

const vowel = "[aeiou]";
const voiced = "[lmnrzjvgdb]";
const voiceless = "[ptksfhcqwbvgd]";

const ending = (before: string, forms: string, least = 3, isLast = false): Ending => ({
  forms,
  pattern: new RegExp(`(?:${before})(${forms})$`),
  least,
  isLast,
});

const lastEnding = (before: string, forms: string, least: number): Ending =>
  ending(before, forms, least, true);

/** Plural, case and possessive endings that the sound before them makes certain. */
const nominal: readonly Ending[] = [
  ending("d[aeo]|t[aeo]", "gi"), // -дағы, -тегі: standing in
  ending("n[dt]i|nik", "i"),
  ending("[aeiouzm]|[lrnijgvd]", "[mbp]en"), // kk -мен, -бен
  ending("[ptksfhcqw]", "pen"),
  ending(`${vowel}|[mnlrzj]`, "n[iu]n"),
  ending(`${voiced}|[iu]`, "d[iu]n"),
  ending(voiceless, "t[iu]n"),
  ending(`${vowel}|[mn]`, "n[aeo]n"),
  ending(`${vowel}|${voiced}`, "d[aeo]n"),
  // A consonant and s before it: the end of the name of a country.
  ending("[ptkfhcqwbvgd]|[aeiou]s", "t[aeo]n"),
  ending("[iu]", "nd[aeo]"),
  ending(`${vowel}|${voiced}`, "d[aeo]"),
  ending(voiceless, "t[aeo]"),
  ending(`${vowel}|${voiced}`, "g[aeo]"),
  ending(voiceless, "k[aeo]"),
  ending("[iu]", "n[aeo]"),
  ending(vowel, "n[iu]"),
  ending(`${voiced}|[iu]`, "d[iu]", 4),
  ending(voiceless, "t[iu]", 4),
  ending("[iu]", "n", 4),
  ending(`${vowel}|r`, "l[aeo]r"),
  ending("[lmnzjrv]", "d[aeo]r"),
  ending(voiceless, "t[aeo]r"),
  ending("[iu]", "[mbn][iu]z"),
  ending(vowel, "s[iu]"),
  ending("[^aeiou]", "[iu]"),
];

/** Participles and the verbal noun, as certain as the endings of nouns. */
const verbal: readonly Ending[] = [
  lastEnding(`${vowel}|${voiced}`, "g[aeo]n", 3),
  lastEnding(voiceless, "k[aeo]n", 3),
  ending("[aei]", "t[iu]n", 3),
  lastEnding("[ae]", "u", 4),
  lastEnding("[^aeiou]", "uu", 3),
];

/**
 * Endings that may also be the last sound of the stem and a shorter ending: органы is орган and ы,
 * баланы is бала and ны. The shorter ones, for a second reading.
 */
const shorter: Readonly<Record<string, string>> = { "n[iu]n": "[iu]n", "n[iu]": "[iu]", "s[iu]": "[iu]" };

/** Endings that are as often part of the stem: for queries only. */
const uncertain: readonly Ending[] = [
  // The present of verbs, қорғайды and коргойт: the vowel of the stem, and i for й.
  ending("[aeou]i", "t", 4),
  lastEnding("[aeou]", "i", 4),
  ending("[^aeiou]", "[ldt][iu]k", 4),
  ending("", "[ldt][iu]|s[iu]z|w[iu]|qa|qe", 4),
  ending("[^aeiou]", "[ae]|[iu]p", 4),
  ending("[iu]", "[mn]", 4),
  ending("[aei]", "d[iu]|p|s[ae]|dir|m[ae]", 4),
];

/** Nouns that drop the vowel of their last syllable before a possessive: аузы, халқы, орны. */
const elided: Readonly<Record<string, string>> = {
  orn: "orin",
  halk: "halik",
  aul: "auil",
  kulk: "kulik",
  erk: "erik",
  karn: "karin",
  murn: "murin",
  auz: "auiz",
  konl: "konil",
  bolm: "bolim",
};

/** Without its last ending, if it has one of the list. */
const once = (stem: string, endings: readonly Ending[]): { rest: string; isLast: boolean } | undefined => {
  for (const { pattern, least, isLast } of endings) {
    const found = pattern.exec(stem)?.[1];
    if (!found) continue;
    const rest = stem.slice(0, -found.length);
    if (rest.length >= least && /[aeiou]/.test(rest)) return { rest, isLast };
  }
  return undefined;
};

/** Between vowels к and п of the stem become г and б: кітап, кітабы. */
const hardened = (stem: string): string => stem.replace(/g$/, "k").replace(/b$/, "p");

const withShorter = (endings: readonly Ending[]): Ending[] =>
  endings.map((one) => {
    const forms = shorter[one.forms];
    return forms ? ending("[^aeiou]", forms) : one;
  });

/** @returns the stem: no ending of the list can be taken from it */
const strippedOf = (skeleton: string, endings: readonly Ending[]): string => {
  let stem = skeleton;
  for (let step = once(stem, endings); step; step = step.isLast ? undefined : once(stem, endings))
    stem = step.rest;
  const base = hardened(stem);
  return elided[base] ?? base;
};

const certain = [...nominal, ...verbal];
const certainShorter = withShorter(certain);
const all = [...certain, ...uncertain];

/** The stem of a skeleton, and the one that the shorter endings leave, if it is another. */
export const turkicStems = (skeleton: string): string[] => [
  ...new Set([strippedOf(skeleton, certain), strippedOf(skeleton, certainShorter)]),
];

export const turkicHardStems = (skeleton: string): string[] => [strippedOf(skeleton, all)];
