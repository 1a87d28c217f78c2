import { z } from "zod";

const exists = (date: string): boolean => {
  const [year, month = "01", day = "01"] = date.split("-");
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** What a form can see of a date; whether it exists it cannot. */
const pattern = "\\d{4}(-\\d{2}(-\\d{2})?)?";

const isPartialDate = (date: string): boolean => new RegExp(`^${pattern}$`).test(date) && exists(date);

/** Text that passes a test, with one message whatever is wrong. Years written as numbers become text. */
const textThat = (passes: (text: string) => boolean, error: string, seen: string) =>
  z
    .union([z.string(), z.number()], { error })
    .transform(String)
    .refine(passes, { error })
    .meta({ pattern: `^(${seen})$` });

/** A date as exact as it is known: "2024", "2024-03" or "2024-03-11". */
export const partialDate = textThat(
  isPartialDate,
  "a date that exists, written 2024, 2024-03 or 2024-03-11",
  pattern,
);

/** A date, or the plain statement that the source bears none. */
export const datedOrNot = textThat(
  (text) => text === "undated" || isPartialDate(text),
  'a date that exists, written 2024, 2024-03 or 2024-03-11, or the word "undated"',
  `${pattern}|undated`,
);
