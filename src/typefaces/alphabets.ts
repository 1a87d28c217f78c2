/**
 * Letters that a font must have whether or not a text uses them today: the main letters that the
 * Common Locale Data Repository 48 has of each language, and the auxiliary ones of Kyrgyz and Russian;
 * capitals follow from them. A language that is not named here has only the letters of its texts.
 */
export const alphabets: Readonly<Record<string, string>> = {
  kk: "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
  ky: "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя\u0301",
  ar: "ءأؤإئاآبةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670",
  en: "abcdefghijklmnopqrstuvwxyz",
};

/** Letters in names from neighbours and from Europe, where a name stands as its bearers write it. */
export const lettersOfNames = "ӣӯҳҷ" + "àáâãäåæçèéêëğíîïıňñóôöøœşšßúûüýž" + "ʻʼ";

const capitals = (letters: string): string =>
  [...letters]
    .map((letter) => letter.toUpperCase())
    .filter((letter) => [...letter].length === 1)
    .join("");

export const withCapitals = (letters: string): string => letters + capitals(letters);

/**
 * What no text has today, and a quarter of Piazzolla: accented letters of names, Tajik, arrows, signs
 * of paragraphs, degrees and currencies. It stands in a file of its own, which only a page loads
 * that has any of it; the ranges in src/styles/fonts.css say the same.
 */
export const hasRare = (text: string): boolean => /[£-§°±À-ÖØ-ʼҲ-ҷӢӣӮӯ₸-↗]/u.test(text);

/**
 * What comes into an Arabic text with a name or an address in Latin letters, and a fifth of what its
 * typeface would weigh. The device draws these letters, as it does all words of another script: without
 * serifs and as high as the digits, which Noto Naskh has from Noto Sans.
 */
export const isOfLatinWords = (character: string): boolean => /[#$&*+<=>@A-Z_a-z]/.test(character);

/** Signs of code are shown in a typeface of the device; a text of the site has none. */
export const signsOfCode = "\\^`{|}~";
const typewriter = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));

/** Digits, punctuation and spaces of every language. */
export const signs =
  typewriter.filter((sign) => !signsOfCode.includes(sign)).join("") + "\u00a0‐–—…‘’“”«»·×−€";

/** Beyond these, where letters are Cyrillic or Latin: references, measures, currencies of the region. */
export const europeanSigns = "‚„§†‡′″•±°№‰←→↗£₸₽";

/** Beyond these, in Arabic: its own digits and stops, and the marks that join letters or set a direction. */
export const arabicSigns = "٠١٢٣٤٥٦٧٨٩؟،؛٪٫٬؋\u200c\u200d\u200e\u200f\u061c";
