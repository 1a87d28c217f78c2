/** The first day of a date that may be partial: "2027" is "2027-01-01". */
export const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 10);

/**
 * The day on which a text with these facts becomes public, if that is later than the given day. A
 * text without a date is public.
 */
export const embargoOf = (facts: object, day: string): string | undefined => {
  if (!("date" in facts) || typeof facts.date !== "string") return undefined;
  const first = firstDayOf(facts.date);
  return first > day ? first : undefined;
};
