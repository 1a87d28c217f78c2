import { expect, test } from "vitest";
import { fold } from "../../src/browser/fold.ts";

test.each([
  ["Қазақстанның Үкіметі", "казакстаннын укимети"],
  ["Өңірлік Һәм Ғұмыр", "онирлик хам гумыр"],
  ["Кыргыз Өкмөтү, жаңы", "кыргыз окмоту жаны"],
  ["Лобачёв и Йод", "лобачев и иод"],
  ["مُؤَسَّسَةُ الإصْلاحِ", "موسسه الاصلاح"],
  ["آسيا الوسطى", "اسيا الوسطي"],
  ["  UN–Women,  “Café”  ", "un women cafe"],
  ["«…»", ""],
])("%j is compared as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("what is folded stays as it is when folded again", () => {
  const once = fold("«Ашық қоғам» қорлары — مؤسسة المجتمع المنفتح");
  expect(fold(once)).toBe(once);
});
