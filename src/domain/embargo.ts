import { firstDayOf } from "../i18n/format.ts";

/**
 * The day on which a text with these facts becomes public, if that is later than the given day. A
 * text without a date is public.
 */
export const embargoOf = (facts: object, day: string): string | undefined => {
  if (!("date" in facts) || typeof facts.date !== "string") return undefined;
  const first = firstDayOf(facts.date).toISOString().slice(0, 10);
  return first > day ? first : undefined;
};
