import { z } from "zod";

const exists = (date: string): boolean => {
  const [year, month = "01", day = "01"] = date.split("-");
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** A date as exact as it is known: "2024", "2024-03" or "2024-03-11". Years written as numbers become text. */
export const partialDate = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((date) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) && exists(date), {
    error: "a date that exists, written 2024, 2024-03 or 2024-03-11",
  });

/** A date, or the plain statement that the source bears none. */
export const datedOrNot = z.union([z.literal("undated"), partialDate], {
  error: 'a date written 2024, 2024-03 or 2024-03-11, or the word "undated"',
});
