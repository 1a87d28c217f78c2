/** Letters that a keyboard or a hand may lack, by those that stand for them. */
const plain: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
  ى: "ي",
  ة: "ه",
  ـ: "",
};

/**
 * A text as it is compared with what was typed: small letters, without the special letters of Kazakh
 * and Kyrgyz, without marks over and under letters, without signs between words.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/./gsu, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
