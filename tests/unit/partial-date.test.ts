import { expect, test } from "vitest";
import { datedOrNot, partialDate } from "../../src/schemas/partial-date.ts";

test.each(["2024", "2024-03", "2024-03-11", "2024-02-29", "2024-12-31", "1996"])("%s is a date", (date) => {
  expect(partialDate.parse(date)).toBe(date);
});

test("a year that YAML reads as a number becomes text", () => {
  expect(partialDate.parse(2024)).toBe("2024");
});

test.each([
  "2024-02-30",
  "2023-02-29",
  "2024-13",
  "2024-00",
  "2024-04-31",
  "2024-03-00",
  "2024-3-1",
  "24",
  "12 March",
  "11.03.2024",
  "2024-03-11T10:00",
  " 2024",
  "",
  20240311,
  true,
  undefined,
])("%j is no date, and its author is told how to write one", (value) => {
  const result = partialDate.safeParse(value);
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    "a date that exists, written 2024, 2024-03 or 2024-03-11",
  ]);
});

test("a source may bear no date", () => {
  expect(datedOrNot.parse("undated")).toBe("undated");
  expect(datedOrNot.parse("2024-03")).toBe("2024-03");
  expect(datedOrNot.parse(2017)).toBe("2017");
});

test.each(["unknown", "2024-02-30", "", null, undefined])(
  "%j is neither a date nor the statement that there is none",
  (value) => {
    const result = datedOrNot.safeParse(value);
    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      'a date that exists, written 2024, 2024-03 or 2024-03-11, or the word "undated"',
    ]);
  },
);
