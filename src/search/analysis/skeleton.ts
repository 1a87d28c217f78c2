/**
 * One spelling for all the ways in which a word is typed: with the letters of its language, with a
 * Russian keyboard, or with Latin letters, official or not. «қазақстан», «казакстан» and «qazaqstan»
 * are all `kazakstan`. The skeleton is written in a to w; x and y stay free for marks of the index.
 * One letter stands for each hissing sound, so that one typing error stays one letter:
 * j ж · q ч · w ш, щ · c ц · h х, һ.
 */
const cyrillicLetters =
  "аa әa бb вv гg ғg ґg дd еe ёe эe єe жj җj ҷj зz иi йi іi ыi їi ӣi кk қk лl мm нn ңn оo өo пp рr сs тt уu ұu үu ӯu ўu фf хh һh ҳh цc чq шw щw";
const latinLetters =
  "áa âa àa äa ăa åa ãa əa ǝa ée èe êe ëe íi îi ïi ıi ìi óo ôo öo òo õo øo úu ûu üu ūu ùu ýu ğg ǵg ģg ñn ńn ņn şw šw św ŝw çq čq ćq žj źz żz łl řr đd ťt ŭu ºo wv";

const tableOf = (pairs: string): Map<string, string> =>
  new Map(pairs.split(" ").map((pair) => [pair[0] ?? "", pair.slice(1)]));

const cyrillic = tableOf(cyrillicLetters).set("ю", "iu").set("я", "ia").set("ъ", "").set("ь", "");
const latin = tableOf(latinLetters).set("æ", "e").set("ß", "s");

/** Letters of two scripts that look the same; the script of most of the word decides what was meant. */
const lookalikes = { latin: "aceopxyiəhk", cyrillic: "асеорхуіәһк" };
const swap = (word: string, from: string, to: string): string =>
  [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join("");

const unmixed = (word: string): string => {
  const cyrillicCount = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latinCount = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillicCount === 0 || latinCount === 0) return word;
  return cyrillicCount >= latinCount
    ? swap(word, lookalikes.latin, lookalikes.cyrillic)
    : swap(word, lookalikes.cyrillic, lookalikes.latin);
};

/** Groups of Latin letters that stand for one sound, longest first. */
const latinSounds: readonly [RegExp, string][] = [
  [/shch|sh/g, "ш"],
  [/ch/g, "ч"],
  [/dzh|zh/g, "ж"],
  [/kh/g, "х"],
  [/gh/g, "г"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck/g, "k"],
  [/c(?=[eiy])/g, "ц"],
  [/[cq]/g, "k"],
  [/^x/g, "х"],
  [/x/g, "ks"],
  [/([^aeiouy])yo/g, "$1ё"],
  // Between a vowel and a consonant, and in -ija, j is й; elsewhere it is ж.
  [/([iy])j/g, "$1i"],
  [/([aeou])j(?![aeiouy])/g, "$1i"],
  [/j/g, "ж"],
  [/y/g, "i"],
];

const fromLatin = (word: string): string =>
  latinSounds.reduce((text, [sound, letter]) => text.replace(sound, letter), word);

/** What differs between ways of writing the same sounds: йе and е, тс and ц, ия and iya. */
const evened = (letters: string): string =>
  letters
    .replace(/dj/g, "j")
    .replace(/ts/g, "c")
    .replace(/i{2,}/g, "i")
    .replace(/(^|[aeou])ie/g, "$1e");

/**
 * @param word one word, in any case and any script
 * @returns its skeleton: Cyrillic and Latin letters folded to a–w; digits and letters of other
 * scripts stay as they are; empty when the word has no letter or digit
 */
export const skeletonOf = (word: string): string => {
  const plain = unmixed(
    word
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  );
  const decomposed = [...plain].map((letter) => latin.get(letter) ?? letter).join("");
  const sounds = /[a-z]/.test(decomposed) ? fromLatin(decomposed) : decomposed;
  return evened([...sounds].map((letter) => cyrillic.get(letter) ?? letter).join(""));
};
