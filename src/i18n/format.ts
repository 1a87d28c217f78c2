import { once } from "../once.ts";
import { languages, type Locale } from "./locales.ts";

/**
 * Dates, numbers, lists and sort order, always made while building: browsers know Kazakh and
 * Kyrgyz poorly, Node has them in full. Formatters are costly to make, so each is made once.
 */
/** The tag of a language; with a region where the bare tag would mean another: "en" is American, the texts are British. */
export const regionalTagOf = (locale: Locale): string => {
  const { tag } = languages[locale];
  return tag === "en" ? "en-GB" : tag;
};

const tagOf = (locale: Locale): string => `${regionalTagOf(locale)}-u-nu-${languages[locale].digits}`;

const dayFormat = once(
  (locale: Locale) => new Intl.DateTimeFormat(tagOf(locale), { dateStyle: "long", timeZone: "UTC" }),
);
const monthFormat = once(
  (locale: Locale) =>
    new Intl.DateTimeFormat(tagOf(locale), { year: "numeric", month: "long", timeZone: "UTC" }),
);
const numberFormat = once((locale: Locale) => new Intl.NumberFormat(tagOf(locale)));
const sizeFormat = once(
  (locale: Locale) =>
    new Intl.NumberFormat(tagOf(locale), {
      style: "unit",
      unit: "kilobyte",
      unitDisplay: "short",
      maximumFractionDigits: 0,
    }),
);
const megabytesFormat = once(
  (locale: Locale) =>
    new Intl.NumberFormat(tagOf(locale), {
      style: "unit",
      unit: "megabyte",
      unitDisplay: "short",
      maximumFractionDigits: 1,
    }),
);
const secondsFormat = once(
  (locale: Locale) =>
    new Intl.NumberFormat(tagOf(locale), {
      style: "unit",
      unit: "second",
      unitDisplay: "narrow",
      maximumFractionDigits: 2,
    }),
);
const listFormat = once((locale: Locale) => new Intl.ListFormat(tagOf(locale), { type: "conjunction" }));
const nameFormat = once((locale: Locale) => new Intl.DisplayNames(tagOf(locale), { type: "language" }));
const collator = once((locale: Locale) => new Intl.Collator(tagOf(locale), { numeric: true }));

/** The first day of a date that may be known only to its month or year, in UTC. */
export const firstDayOf = (date: string): Date => {
  const [year, month = "1", day = "1"] = date.split("-");
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
};

/** @param date "2024", "2024-03" or "2024-03-11"; what is not known is not shown. */
export const dateIn = (locale: Locale, date: string): string => {
  const [year = "", month, day] = date.split("-");
  if (!month) return year;
  return (day ? dayFormat : monthFormat)(locale).format(firstDayOf(date));
};

/**
 * What lasted from one date to another: "12–13 November 2020", "2007–2009". The dash is closed between
 * two figures and open between two dates; languages differ in that in Node's data, without reason.
 */
export const rangeIn = (locale: Locale, from: string, until: string): string => {
  const [year, month, day] = from.split("-");
  if (!month && until.length === from.length) return `${from}–${until}`;
  if (until.length !== from.length) return `${dateIn(locale, from)} – ${dateIn(locale, until)}`;
  const format = (day ? dayFormat : monthFormat)(locale);
  const text = format.formatRange(firstDayOf(from), firstDayOf(until));
  const dash = day && until.startsWith(`${year}-${month}`) ? "–" : " – ";
  return text.replace(/\s+[–-]\s+/, dash);
};

export const numberIn = (locale: Locale, value: number): string => numberFormat(locale).format(value);

/** @param value per cent: 50 is "50 %" in Cyrillic typography, "50%" elsewhere */
export const percentIn = (locale: Locale, value: number): string =>
  `${numberIn(locale, value)}${languages[locale].script === "Cyrl" ? "\u00a0" : ""}%`;

/** The size of a file in whole kilobytes of 1000 bytes, rounded up: a file never looks lighter than it is. */
export const sizeIn = (locale: Locale, bytes: number): string =>
  sizeFormat(locale).format(Math.ceil(bytes / 1000));

/** The size of many files together, in megabytes of 1000 kilobytes, rounded up to a tenth. */
export const megabytesIn = (locale: Locale, bytes: number): string =>
  megabytesFormat(locale)
    .format(Math.ceil(bytes / 100_000) / 10)
    .replace("MБ", "МБ"); // Node's data for Kazakh has a Latin M in it

/** A time in seconds, rounded up to a hundredth: nothing looks faster than it is. */
export const secondsIn = (locale: Locale, milliseconds: number): string =>
  secondsFormat(locale)
    .format(Math.ceil(milliseconds / 10) / 100)
    .replace(" ", "\u00a0");

export const listIn = (locale: Locale, items: readonly string[]): string => listFormat(locale).format(items);

/** The same list with things in place of names: what stands between them is text, as ", " or " and ". */
export const listPartsIn = <Thing extends object>(
  locale: Locale,
  things: readonly Thing[],
): (Thing | string)[] =>
  listFormat(locale)
    .formatToParts(things.map((_, place) => String(place)))
    .flatMap(({ type, value }) => (type === "element" ? (things[Number(value)] ?? []) : value));

/** Names that the texts of the site use where Node's data has an older or rarer form. */
const preferredNames: Partial<Record<Locale, Partial<Record<Locale, string>>>> = {
  ru: { ky: "кыргызский" },
  ar: { kk: "الكازاخية" },
};

const languageNames = once((locale: Locale) =>
  once(
    (other: Locale) =>
      preferredNames[locale]?.[other] ??
      nameFormat(locale).of(languages[other].tag) ??
      languages[other].endonym,
  ),
);

/** The name of `other` in the language of `locale`, as in "written in Kazakh". */
export const languageNameIn = (locale: Locale, other: Locale): string => languageNames(locale)(other);

/** Compares by the alphabet of the language: for `toSorted`. */
export const compareIn = (locale: Locale): ((a: string, b: string) => number) => collator(locale).compare;

/** A word as alphabetical lists see it: quotation marks and the Arabic article do not count. */
export const headwordOf = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}]+/u, "").replace(/^ال(?=.{2})/u, "");

/** The letter under which a word stands in an alphabetical list. */
export const initialIn = (locale: Locale, word: string): string => {
  const [first = ""] = headwordOf(word).replace(/^[أإآ]/u, "ا");
  return first.toLocaleUpperCase(languages[locale].tag);
};
