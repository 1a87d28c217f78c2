import { expect, test } from "vitest";
import { leftOutIn, shownOf } from "../../src/pages/_shown.ts";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const isOdd = (number: number): boolean => number % 2 === 1;

test("a list that can be looked through is shown whole", () => {
  expect(shownOf(numbers(100), isOdd)).toEqual({ shown: numbers(100), left: 0 });
  expect(leftOutIn("kk", 0)).toBeUndefined();
});

test("of a long one is shown what asks for work, and no more than a hundred, and the rest is counted", () => {
  expect(shownOf(numbers(150), isOdd)).toEqual({ shown: numbers(150).filter(isOdd), left: 75 });
  const { shown, left } = shownOf(numbers(1500), isOdd);
  expect([shown.length, shown.at(-1), left]).toEqual([100, 199, 1400]);
  expect(leftOutIn("en", left)).toBe("Not shown here: 1,400. The file has them all.");
});
