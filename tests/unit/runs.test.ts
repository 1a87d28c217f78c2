import fc from "fast-check";
import { expect, test } from "vitest";
import { runsOf } from "../../src/document/runs.ts";

const isolatedIn = (text: string): string[] =>
  runsOf(text, "rtl")
    .filter(({ isolated }) => isolated)
    .map((run) => run.text);

test.each([
  ["البند R.3 من الولاية", ["R.3"]],
  ["مركز UNRCCA في عشق آباد", ["UNRCCA"]],
  ["مجتمع TechnoWomen 2023 الإقليمي", ["TechnoWomen 2023"]],
  ["منظمة «Азаттык үнү» القرغيزية", ["Азаттык үнү"]],
  ["هيئتا UN Women وUNDP معاً", ["UN Women", "UNDP"]],
  ["موقع inclusion.kz.", ["inclusion.kz"]],
  ["عُقد في 4 ديسمبر 2023", []],
])("in right-to-left text, %j isolates %j", (text, isolated) => {
  expect(isolatedIn(text)).toEqual(isolated);
});

test("left-to-right text needs no isolation", () => {
  expect(runsOf("R.3 and UNRCCA", "ltr")).toEqual([{ text: "R.3 and UNRCCA", isolated: false }]);
});

test("isolation neither adds, drops nor moves a sign", () => {
  const pieces = fc.array(
    fc.constantFrom("R.3", "UN", "сөз", "كلمة", " ", ". ", "2023", "–", "«", "»", "é", "", "😀"),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        pieces.map((all) => all.join("")),
      ),
      (text) => {
        const runs = runsOf(text, "rtl");
        expect(runs.map((run) => run.text).join("")).toBe(text);
        expect(runs.filter((run) => run.text === "")).toEqual([]);
      },
    ),
  );
});

test("no Arabic letter is ever isolated as if it ran from left to right", () => {
  const pieces = fc.array(fc.constantFrom("R.3", "UN", "сөз", "كلمة", " ", "-", "2023"));
  fc.assert(
    fc.property(pieces, (all) => {
      expect(isolatedIn(all.join("")).join("")).not.toMatch(/\p{Script=Arabic}/u);
    }),
  );
});
