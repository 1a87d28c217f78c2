import type { TimelineEvent } from "../schemas/records.ts";
import type { Site } from "./site.ts";

/** The timeline by the years in which its entries begin, the earliest first. */
export const yearsOf = ({ timeline }: Site): { year: string; events: TimelineEvent[] }[] =>
  [...Map.groupBy(timeline, ({ date }) => date.slice(0, 4))].map(([year, events]) => ({ year, events }));

/** What happened last, the latest first. Targets are no events, however early their date. */
export const latestOf = ({ timeline }: Site, count: number): TimelineEvent[] =>
  timeline
    .filter(({ kind }) => kind === "event")
    .toReversed()
    .slice(0, count);
