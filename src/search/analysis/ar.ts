import type { Analyser } from "./analyser.ts";
import { skeletonOf } from "./skeleton.ts";

/** Forms of one letter, and letters that Persian, Pashto and Urdu keyboards have in their place. */
const letters = new Map(
  "أا إا آا ٱا ةه ىي ئي ؤو یي ېي ۍي ےي کك ګك گك ہه ھه ۀه ۃه پب چج ژز ټت ډد ړر ږز ښش ڼن ڤف"
    .split(" ")
    .map((pair) => [pair[0] ?? "", pair[1] ?? ""] as const),
);

const folded = (word: string): string =>
  [
    ...word
      .normalize("NFC")
      .replace(/[\p{M}\u0640]/gu, "")
      .replace(/[^\p{L}\p{N}]/gu, ""),
  ]
    .map((letter) => letters.get(letter) ?? letter)
    .join("")
    .replace(/ء/g, "");

/** The article, alone or after a conjunction or preposition. */
const article = /^(?:[وف]?(?:[بك]?ال|لل))(?=.{2,})/;
const ending = /^(.{3,}?)(?:ها|هم|هن|نا|ات|يه|ته|ه|ي)$/;
/** Dual and plural; -ستان is the end of the name of a country. */
const longEnding = /^(.{4,})(?:ان|ون|ين)$/;

const withoutEnding = (word: string): string =>
  word.endsWith("ستان") ? word : word.replace(longEnding, "$1").replace(ending, "$1");

/** Plurals that change inside the word cannot be cut to their singular. Both as folded. */
const brokenPlurals: Readonly<Record<string, string>> = {
  سجون: "سجن",
  حقوق: "حق",
  ضحايا: "ضحي",
  ملاج: "ملج",
  قوانين: "قانون",
  مراكز: "مركز",
  تقارير: "تقرير",
  اطفال: "طفل",
  شركا: "شريك",
  لجان: "لجن",
  اهداف: "هدف",
  مدارس: "مدرس",
  برامج: "برنامج",
  مشاريع: "مشروع",
  وثايق: "وثيق",
  نتايج: "نتيج",
  وسايل: "وسيل",
  مناطق: "منطق",
  معايير: "معيار",
  اشخاص: "شخص",
  افراد: "فرد",
  اعضا: "عضو",
  نشطا: "ناشط",
  خبرا: "خبير",
  قضايا: "قضي",
  شكاوي: "شكو",
  لغات: "لغه",
  فيات: "فيه",
};

const singular = (stem: string): string =>
  Object.hasOwn(brokenPlurals, stem) ? (brokenPlurals[stem] ?? stem) : stem;

const bare = (word: string): string => {
  const first = word.replace(article, "");
  const plural = singular(first);
  return plural === first ? singular(withoutEnding(withoutEnding(first))) : plural;
};

/**
 * The frame of a name, for what is written as it sounds: consonants alone, one letter for those that
 * one script or the other does not tell apart. أستانا and Astana are both stn, جوفتيس and Zhovtis jfts.
 */
const sounds = new Map(
  "بb تt طt ثt جj حh خh هh دd ضd ذz ظz زz رr سs صs شw غg فf قk كk لl مm نn"
    .split(" ")
    .map((pair) => [pair[0] ?? "", pair.slice(1)] as const),
);
const arabicFrame = (letters: string): string =>
  [...letters].map((letter) => sounds.get(letter) ?? "").join("");
const latinFrame = (skeleton: string): string =>
  skeleton
    .replace(/[aeiou]/g, "")
    .replace(/p/g, "b")
    .replace(/v/g, "f")
    .replace(/q/g, "tw")
    .replace(/c/g, "ts");

const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);

export const ar: Analyser = {
  stems: (word) => {
    if (!isArabic(word)) return [skeletonOf(word)];
    const whole = folded(word);
    const rest = /^[وبلفك]/.test(whole) ? whole.slice(1) : "";
    return rest.length > 3 || bare(rest).length > 2 ? [bare(whole), bare(rest)] : [bare(whole)];
  },
  spelling: (word) => (isArabic(word) ? folded(word) : skeletonOf(word)),
  hardStems: (word) => [
    isArabic(word) ? bare(folded(word).replace(/^[وبلفكسيتن](?=.{3,})/, "")) : skeletonOf(word),
  ],
  frame: (word) =>
    isArabic(word) ? arabicFrame(folded(word).replace(article, "")) : latinFrame(skeletonOf(word)),
  fillers: "في من على إلى عن أو و مع هذا هذه التي الذي كيف أين ما هو هي بين".split(" "),
};
