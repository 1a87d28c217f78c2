import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { timelineSchema } from "../../src/editions/data/timeline-schema.ts";
import { locales } from "../../src/i18n/locales.ts";
import { translateIn } from "../../src/i18n/translate.ts";
import { dataAfter, fileOf } from "./data-files.ts";
import { lineRemoved, removed, replaced, type Change } from "./patched-content.ts";

const founding = "timeline/founding-days-2017.yaml";
const target = "timeline/half-women-2030.yaml";

const entriesAfter = (...changes: Change[]) =>
  timelineSchema.parse(JSON.parse(fileOf(dataAfter(...changes), "timeline.json"))).entries;

const calendarAfter = (name: string, ...changes: Change[]): ICAL.Component =>
  new ICAL.Component(ICAL.parse(fileOf(dataAfter(...changes), name)) as never);

const eventsAfter = (name: string, ...changes: Change[]) =>
  calendarAfter(name, ...changes)
    .getAllSubcomponents("vevent")
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        summary: event.summary,
        description: event.description,
        days: [event.startDate.toString(), event.endDate.toString()],
        isWhole: event.startDate.isDate && event.endDate.isDate,
        stamp: String(component.getFirstPropertyValue("dtstamp")),
        url: String(component.getFirstPropertyValue("url")),
      };
    });

describe("the JSON of the timeline", () => {
  test("has every entry in the order of their dates, as exact as the source", () => {
    expect(
      entriesAfter().map(({ id, date, until, kind, organisations }) => ({
        id,
        date,
        until,
        kind,
        organisations,
      })),
    ).toEqual([
      {
        id: "founding-days-2017",
        date: "2017-09-12",
        until: "2017-09-13",
        kind: "event",
        organisations: ["council", "network"],
      },
      { id: "half-women-2030", date: "2030", until: undefined, kind: "target", organisations: [] },
    ]);
  });

  test("says each in every language, with its place on the page and the place that tells more", () => {
    expect(entriesAfter()[0]?.texts.en).toEqual({
      event: "The group held its founding meeting.",
      doubt: "The source gives the days in two ways.",
      url: "http://localhost:4321/en/timeline/#founding-days-2017",
      more: "http://localhost:4321/en/mandate/#b-1",
    });
  });

  test("leaves a language out in which an entry has no words", () => {
    const [entry] = entriesAfter(lineRemoved(founding, "ru: {"));
    expect(Object.keys(entry?.texts ?? {})).toEqual(["kk", "ky", "ar", "en"]);
  });
});

describe.each(locales)("the calendar in %s", (locale) => {
  const t = translateIn(locale);

  test("has the name of the timeline and says whole days", () => {
    const calendar = calendarAfter(`timeline-${locale}.ics`);
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe(`${t("timeline.title")} – ${t("site.name")}`);
    expect(eventsAfter(`timeline-${locale}.ics`).map(({ isWhole }) => isWhole)).toEqual([true, true]);
  });

  test("says of a target that it is one, and of nothing else", () => {
    const [event, aim] = eventsAfter(`timeline-${locale}.ics`);
    const [said, wanted] = entriesAfter().map(({ texts }) => texts[locale]?.event ?? "");
    expect(event?.summary).toBe(said);
    expect(aim?.summary).toBe(t("timeline.planned", { event: wanted ?? "" }));
  });

  test("has the same entries as any other language, under the same identifiers", () => {
    const uids = (name: string) => eventsAfter(name).map(({ uid }) => uid);
    expect(uids(`timeline-${locale}.ics`)).toEqual(uids("timeline.ics"));
    expect(new Set(uids("timeline.ics")).size).toBe(2);
  });
});

describe("what is known of a date", () => {
  const daysAfter = (from: string, to: string) =>
    eventsAfter("timeline.ics", replaced(target, 'date: "2030"', from + to)).at(-1);

  test.each([
    ['date: "2030-05-17"', "", ["2030-05-17", "2030-05-18"]],
    ['date: "2030-12-31"', "", ["2030-12-31", "2031-01-01"]],
    ['date: "2030-05-17"', '\nuntil: "2030-05-20"', ["2030-05-17", "2030-05-21"]],
    ['date: "2030-12"', "", ["2030-12-01", "2031-01-01"]],
    ['date: "2030-02"', "", ["2030-02-01", "2030-03-01"]],
    ['date: "2030"', "", ["2030-01-01", "2031-01-01"]],
    ['date: "2030"', '\nuntil: "2032"', ["2030-01-01", "2033-01-01"]],
    ['date: "2030"', '\nuntil: "2031-06"', ["2030-01-01", "2031-07-01"]],
  ])("%s%s is from the first day to before the last", (date, until, days) => {
    expect(daysAfter(date, until)?.days).toEqual(days);
  });

  test.each([
    ['date: "2030"', "", "the whole of this time: 2030."],
    ['date: "2030-05"', "", "the whole of this time: May 2030."],
    ['date: "2030"', '\nuntil: "2032"', "the whole of this time: 2030–2032."],
  ])("%s%s says that no day is known", (date, until, words) => {
    expect(daysAfter(date, until)?.description).toContain(words);
  });

  test("an exact date says nothing of that, and words for a date are given", () => {
    expect(daysAfter('date: "2030-05-17"', "")?.description).toBe("Source: Charter of the group");
    const [event] = eventsAfter(
      "timeline.ics",
      replaced(
        founding,
        "en: { event: The group held its founding meeting.,",
        "en: { event: Founded., when: in two days,",
      ),
    );
    expect(event?.description).toBe(
      "Date: in two days.\nThe source gives the days in two ways.\nSource: Charter of the group",
    );
  });
});

test("a calendar never asks the clock: its stamps are the first days of its entries", () => {
  expect(eventsAfter("timeline.ics").map(({ stamp }) => stamp)).toEqual([
    "2017-09-12T00:00:00Z",
    "2030-01-01T00:00:00Z",
  ]);
});

test("an entry leads to its place on the page of its language", () => {
  expect(eventsAfter("timeline-ky.ics").map(({ url }) => url)).toEqual([
    "http://localhost:4321/ky/timeline/#founding-days-2017",
    "http://localhost:4321/ky/timeline/#half-women-2030",
  ]);
});

test("signs that mean something in a calendar come back from it", () => {
  const words = `Tom; Jerry, "and" \\\\n: ${"ұ".repeat(90)}`;
  const [, event] = eventsAfter(
    "timeline.ics",
    replaced(target, "The charter wants half of the members to be women.", `'${words}'`),
  );
  expect(event?.summary).toBe(`Target: ${words}`);
});

test("lines of a calendar are at most 75 bytes long and end as the format demands", () => {
  const text = fileOf(dataAfter(), "timeline-kk.ics");
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test("the English calendar is also the one without a language in its name", () => {
  const files = dataAfter();
  expect(fileOf(files, "timeline.ics")).toBe(fileOf(files, "timeline-en.ics"));
});

test("there is no calendar in a language that has no entry, and no file without any entry", () => {
  const namesAfter = (...changes: Change[]): string[] =>
    [...dataAfter(...changes).keys()].filter((name) => name.startsWith("timeline"));
  const inArabic = (file: string): Change => lineRemoved(file, "ar: {");
  expect(namesAfter(removed("timeline"))).toEqual([]);
  expect(namesAfter(inArabic(founding))).toContain("timeline-ar.ics");
  expect(namesAfter(inArabic(founding), inArabic(target))).not.toContain("timeline-ar.ics");
});
