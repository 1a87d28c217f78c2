import { nameIn, wordsOf, type Site } from "../domain/site.ts";
import { latestOf, yearsOf } from "../domain/timeline.ts";
import { dateIn, listIn, rangeIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import type { TimelineEvent } from "../schemas/records.ts";
import { stretchesIn } from "./_foreign-words.ts";
import { foreignTo } from "./_item-facts.ts";
import { partnerLinks } from "./_links.ts";
import { placeIn } from "./_places.ts";

/** When something was, in words; `date` is for machines, of a single date alone. */
const whenOf = ({ date, until }: TimelineEvent, words: string | undefined, reader: Locale) => {
  if (words) return { text: words };
  return until ? { text: rangeIn(reader, date, until) } : { text: dateIn(reader, date), date };
};

/** An entry as a line: when and what. */
export const lineOf = (site: Site, event: TimelineEvent, reader: Locale) => {
  const { locale, words } = wordsOf(site, event, reader);
  return {
    slug: event.slug,
    isTarget: event.kind === "target",
    when: {
      ...whenOf(event, words.when, reader),
      foreign: words.when ? foreignTo(reader, locale) : undefined,
    },
    event: words.event,
    doubt: words.doubt ? stretchesIn(locale, words.doubt) : undefined,
    foreign: foreignTo(reader, locale),
  };
};

const entryOf = (site: Site, event: TimelineEvent, reader: Locale) => {
  const names = (group: "countries" | "topics" | "documents"): string[] =>
    event[group].map((key) => nameIn(site, reader, group, key));
  return {
    ...lineOf(site, event, reader),
    facts: [...names("countries"), ...names("topics")].join(" · "),
    sources: listIn(reader, names("documents")),
    partners: partnerLinks(site, event, reader),
    place: placeIn(site, event.place, reader),
  };
};

/** The whole timeline by years, as its page shows it. */
export const timelineIn = (site: Site, reader: Locale) =>
  yearsOf(site).map(({ year, events }) => ({
    year,
    entries: events.map((event) => entryOf(site, event, reader)),
  }));

/** What happened last, as lines that lead to their entries. */
export const latestIn = (site: Site, reader: Locale) =>
  latestOf(site, 3).map((event) => ({
    ...lineOf(site, event, reader),
    href: hrefOf(reader, paths.timeline, event.slug),
  }));
