/**
 * The English stemmer of Snowball ("Porter 2", snowballstem.org/algorithms/english/stemmer.html),
 * in the notation of its description: R1 and R2 are the regions after the first and second pair of a
 * vowel and a consonant. Words of up to two letters stay as they are.
 */
const vowel = "[aeiouy]";
const double = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const region = new RegExp(`^.*?${vowel}[^aeiouy]`);

const regionAfter = (word: string): number => region.exec(word)?.[0].length ?? word.length;
const r1Of = (word: string): number => {
  const special = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/.exec(word)?.[0];
  return special ? special.length : regionAfter(word);
};

const isShort = (word: string): boolean =>
  /^[aeiouy][^aeiouy]$/.test(word) || /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || word === "past";

const exceptions: Readonly<Record<string, string>> = {
  skis: "ski",
  skies: "sky",
  idly: "idl",
  gently: "gentl",
  ugly: "ugli",
  early: "earli",
  only: "onli",
  singly: "singl",
};
const invariant =
  /^(?:sky|news|howe|atlas|cosmos|bias|andes|inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;

/** Endings of steps 2, 3 and 4, longest first; a function decides where more than the region counts. */
const step2: readonly (readonly [string, string])[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["ization", "ize"],
  ["isation", "ise"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ation", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["ousli", "ous"],
  ["iviti", "ive"],
  ["fulli", "ful"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["izer", "ize"],
  ["iser", "ise"],
  ["ator", "ate"],
  ["alli", "al"],
  ["bli", "ble"],
];
const step3: readonly (readonly [string, string])[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["alise", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
];
const step4 = /(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ise|al|er|ic)$|[st](ion)$/;

const replaced = (word: string, from: number, list: readonly (readonly [string, string])[]): string => {
  const found = list.find(([ending]) => word.endsWith(ending));
  if (!found || word.length - found[0].length < from) return word;
  return word.slice(0, -found[0].length) + found[1];
};

const withoutPlural = (word: string): string => {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/(?:ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word)) return word;
  return new RegExp(`${vowel}.+s$`).test(word) ? word.slice(0, -1) : word;
};

const withoutPast = (word: string, r1: number): string => {
  const eed = /(?:eedly|eed)$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const ending = /(?:ingly|edly|ing|ed)$/.exec(word);
  if (!ending || !new RegExp(vowel).test(word.slice(0, ending.index))) return word;
  const rest = word.slice(0, ending.index);
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (double.test(rest)) return rest.slice(0, -1);
  return rest.length <= r1 && isShort(rest) ? `${rest}e` : rest;
};

/** @param original an English word in lower case; @returns its stem, in lower case */
export const porterStem = (original: string): string => {
  const start = original.replace(/'s?'?$/, "").replace(/'/g, "");
  if (start.length < 3 || /[^a-z]/.test(start)) return start;
  const exception = exceptions[start];
  if (exception) return exception;
  let word = start.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
  const r1 = r1Of(word);
  const r2 = r1 + regionAfter(word.slice(r1));
  word = withoutPlural(word);
  if (invariant.test(word)) return word;
  word = withoutPast(word, r1).replace(/(.[^aeiouy])[yY]$/, "$1i");
  if (word.endsWith("ogi") && word.length - 3 >= r1 && word.at(-4) === "l") word = word.slice(0, -1);
  const second = replaced(word, r1, step2);
  word =
    second === word && /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= r1 ? word.slice(0, -2) : second;
  word = replaced(word, r1, step3);
  if (word.endsWith("ative") && word.length - 5 >= r2) word = word.slice(0, -5);
  const fourth = step4.exec(word);
  const end = word.length - (fourth?.[1] ?? fourth?.[2] ?? "").length;
  if (end >= r2) word = word.slice(0, end);
  if (word.endsWith("e")) {
    const rest = word.slice(0, -1);
    if (rest.length >= r2 || (rest.length >= r1 && !isShort(rest))) word = rest;
  } else if (word.endsWith("ll") && word.length - 1 >= r2) word = word.slice(0, -1);
  return word.toLowerCase();
};
