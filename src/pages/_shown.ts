import { numberIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { translateIn } from "../i18n/translate.ts";

/** Rows that a phone can load and a reader can look through. */
const most = 100;

/**
 * What a page shows of a list: all of it; of a long one only what asks for work, and how many it leaves out.
 * @param asksForWork of a list as long as ours today nothing is left out, so that it shows what is well too
 */
export const shownOf = <Thing>(
  all: readonly Thing[],
  asksForWork: (thing: Thing) => boolean = () => true,
): { shown: Thing[]; left: number } => {
  const shown = all.length > most ? all.filter(asksForWork).slice(0, most) : [...all];
  return { shown, left: all.length - shown.length };
};

/** Says that some are left out; nothing where none are. */
export const leftOutIn = (reader: Locale, left: number): string | undefined =>
  left > 0 ? translateIn(reader)("translations.left", { number: numberIn(reader, left) }) : undefined;
