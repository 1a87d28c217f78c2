import ical, { ICalEventTransparency } from "ical-generator";
import { nameIn, type Site } from "../../domain/site.ts";
import { dateIn, firstDayOf, listIn, rangeIn } from "../../i18n/format.ts";
import { languages, type Locale } from "../../i18n/locales.ts";
import { translateIn } from "../../i18n/translate.ts";
import { hrefOf, paths, urlOf } from "../../i18n/urls.ts";
import type { EventWords, TimelineEvent } from "../../schemas/records.ts";
import { uuidOf } from "./uuid.ts";

/** The day after the last one of a date that may be known only to its month or year. */
const dayAfter = (date: string): Date => {
  const day = firstDayOf(date);
  if (date.length === 4) day.setUTCFullYear(day.getUTCFullYear() + 1);
  else if (date.length === 7) day.setUTCMonth(day.getUTCMonth() + 1);
  else day.setUTCDate(day.getUTCDate() + 1);
  return day;
};

/** What a calendar cannot show: the date in words, why an entry fills a month or a year, a doubt, the source. */
const descriptionOf = (
  { date, until, documents }: TimelineEvent,
  { when, doubt }: EventWords,
  site: Site,
  locale: Locale,
): string => {
  const t = translateIn(locale);
  const isExact = date.length === 10 && (until ?? date).length === 10;
  const span = until ? rangeIn(locale, date, until) : dateIn(locale, date);
  const sources = documents.map((id) => nameIn(site, locale, "documents", id));
  return [
    ...(when ? [`${t("item.date")}: ${when}.`] : []),
    ...(isExact ? [] : [t("timeline.span", { when: span })]),
    ...(doubt ? [doubt] : []),
    `${t("timeline.source")}: ${listIn(locale, sources)}`,
  ].join("\n");
};

/**
 * The timeline as a calendar in one language (RFC 5545): whole days, without a time zone. No moment of a
 * change is known, so DTSTAMP repeats the first day. An entry is one thing in all languages: the
 * same UID.
 */
export const timelineCalendarOf = (site: Site, locale: Locale): string => {
  const t = translateIn(locale);
  const product = translateIn("en");
  const calendar = ical({
    name: `${t("timeline.title")} – ${t("site.name")}`,
    prodId: {
      company: product("site.name"),
      product: product("timeline.title"),
      language: languages[locale].tag,
    },
  });
  for (const event of site.timeline) {
    const words = event.words[locale];
    if (!words) continue;
    const start = firstDayOf(event.date);
    calendar.createEvent({
      id: uuidOf(`timeline/${event.slug}`),
      start,
      end: dayAfter(event.until ?? event.date),
      allDay: true,
      stamp: start,
      summary: event.kind === "target" ? t("timeline.planned", { event: words.event }) : words.event,
      description: descriptionOf(event, words, site, locale),
      categories: event.topics.map((topic) => ({ name: nameIn(site, locale, "topics", topic) })),
      transparency: ICalEventTransparency.TRANSPARENT,
      url: urlOf(hrefOf(locale, paths.timeline, event.slug)),
    });
  }
  return `${calendar.toString()}\r\n`;
};
