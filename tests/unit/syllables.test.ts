import fc from "fast-check";
import { expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import {
  dividedText,
  placesIn,
  shortestEnd,
  shortestStart,
  shortestWord,
  softHyphen,
} from "../../src/i18n/syllables.ts";

const syllables = (word: string, locale: "kk" | "ky"): string =>
  placesIn(word, locale).reduceRight((text, place) => `${text.slice(0, place)}-${text.slice(place)}`, word);

const shown = (text: string, locale: "kk" | "ky"): string =>
  dividedText(text, locale).replaceAll(softHyphen, "|");

// What the orthographies themselves give as examples.
test.each([
  ["kk", "ор-на-лас-ты-ру"],
  ["kk", "рес-пуб-ли-ка-мыз-да"],
  ["kk", "құр-мет-ті"],
  ["kk", "да-уыс"],
  ["kk", "са-уат"],
  ["kk", "да-йын-дық"],
  ["kk", "құ-йын"],
  ["kk", "су-ық"],
  ["kk", "қи-ын"],
  ["kk", "құ-мырс-қа"],
  ["kk", "күң-гірт-теу"],
  ["kk", "про-ект"],
  ["ky", "ки-теп"],
  ["ky", "бо-ек"],
  ["ky", "то-ют"],
  ["ky", "ай-тыл-ган-дар"],
  ["ky", "тоо-лор-до"],
  ["ky", "бе-ки-нүү-чү"],
  ["ky", "ба-таль-он"],
  ["ky", "разъ-езд"],
  ["ky", "маа-лы-мат"],
] as const)("in %s the syllables are %s", (locale, word) => {
  expect(syllables(word.replaceAll("-", ""), locale)).toBe(word);
});

test("й before a vowel with which no syllable of Kazakh or Kyrgyz begins may end a part of a compound", () => {
  expect(syllables("бейөкмөт", "ky")).toBe("бейөк-мөт");
  expect(syllables("бейүкімет", "kk")).toBe("бейү-кі-мет");
});

// Words of the site's own texts.
test.each([
  ["kk", "бағдар|ламаларының"],
  ["kk", "дерек|көздегі"],
  ["kk", "дүние|жүзілік"],
  ["kk", "жауапкер|шілікті"],
  ["kk", "институ|ционалдық"],
  ["kk", "көрсету|іңізді"],
  ["kk", "министр|лігінің"],
  ["kk", "сектор|аралықтық"],
  ["kk", "үкімет|аралық"],
  ["kk", "қолжетім|ділікті"],
  ["kk", "ынтымақ|тастық"],
  ["ky", "адамгер|чиликсиз"],
  ["ky", "журналист|тердин"],
  ["ky", "консуль|тативдик"],
  ["ky", "маалым|дуулугун"],
  ["ky", "мүмкүн|чүлүктөрү"],
  ["ky", "өзгөртүү|лөрдүн"],
  ["ky", "эксплу|атация"],
] as const)("in %s a long word is divided once, after six letters at least: %s", (locale, word) => {
  expect(shown(word.replace("|", ""), locale)).toBe(word);
});

test("all forms of a word are divided alike", () => {
  const forms = ["сы", "сының", "лары", "ларына", "ларымыздан"].map((ending) =>
    shown(`консультация${ending}`, "kk"),
  );
  expect(new Set(forms.map((form) => form.split("|")[0]))).toEqual(new Set(["консуль"]));
});

test.each([
  ["a word of eleven letters", "kk", "халықаралық"],
  ["a name", "kk", "Қазақстандағы"],
  ["capitals", "ky", "КОНСУЛЬТАТИВДИК"],
  ["a word with a hyphen", "kk", "зорлық-зомбылықтарының"],
  ["what hangs on a number", "ky", "2030-жылдардагыларга"],
  ["a word of another language", "ky", "бағдарламаларының"],
  ["Latin letters", "kk", "internationalization@example.org"],
] as const)("%s stays whole", (_, locale, text) => {
  expect(dividedText(text, locale)).toBe(text);
});

test("marks and other words around a long word stay as they are", () => {
  expect(shown("«Бұл бағдарламаларының (мемлекеттердің) іс-шарасы»,", "kk")).toBe(
    "«Бұл бағдар|ламаларының (мемлекет|тердің) іс-шарасы»,",
  );
});

const alphabets = {
  kk: "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
  ky: "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
};
const vowel = /[аәеёиоөуұүыіэюя]/;

test.each(["kk", "ky"] as const)(
  "whatever is written in %s, the words stay the same and no part is odd",
  (locale) => {
    const word = fc.string({ unit: fc.constantFrom(...alphabets[locale]), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ");
        const made = dividedText(text, locale);
        expect(made.replaceAll(softHyphen, "")).toBe(text);
        for (const [place, one] of made.split(" ").entries()) {
          const parts = one.split(softHyphen);
          expect(parts.length).toBeLessThanOrEqual((words[place] ?? "").length < shortestWord ? 1 : 2);
          if (parts.length === 1) continue;
          const [first = "", second = ""] = parts;
          for (const part of parts) expect(part).toMatch(vowel);
          expect(first.length).toBeGreaterThanOrEqual(locale === "ky" ? shortestStart : shortestEnd);
          expect(second.length).toBeGreaterThanOrEqual(shortestEnd);
          expect(second).not.toMatch(/^[ьъ]/);
          if (locale === "ky") expect(first.slice(-1) + second.charAt(0)).not.toMatch(/аа|оо|өө|үү|ээ/);
        }
      }),
    );
  },
);

test("texts in other languages stay as they are", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...locales.filter((locale) => locale !== "kk" && locale !== "ky")),
      fc.string({ unit: "grapheme" }),
      (locale, text) => {
        expect(dividedText(text, locale)).toBe(text);
      },
    ),
  );
  expect(dividedText("предупреждение", "ru")).toBe("предупреждение");
});
