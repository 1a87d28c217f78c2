import { languages, type Locale } from "../src/i18n/locales.ts";

/** A word that has a letter of the script at all is of the script. */
const scripts = { Cyrl: /\p{Script=Cyrl}/u, Arab: /\p{Script=Arab}/u, Latn: /\p{Script=Latn}/u } as const;

/** Names that are written in Latin letters in every language, so that naming a language would be wrong. */
export const namesInLatin = [
  { name: "Sigrid Rausing Trust", reason: "has no official name in another script" },
  { name: "Kazakhstan Revenue Watch", reason: "the programme has no official name in another script" },
  { name: "Creative Commons Attribution 4.0", reason: "the name of a licence" },
  { name: "CC BY 4.0", reason: "the short name of that licence" },
  { name: "admittedTerm", reason: "a value of TBX, the same in every language" },
  { name: "preferredTerm", reason: "a value of TBX, the same in every language" },
] as const;

/** Whether a text has three words or more in another script than that of its language. */
export const isForeign = (text: string, locale: Locale): boolean => {
  const rest = namesInLatin.reduce((left, { name }) => left.replaceAll(name, ""), text);
  const words = rest.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !scripts[languages[locale].script].test(word)).length >= 3;
};
