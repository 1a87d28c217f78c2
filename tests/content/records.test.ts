import { describe, expect, test } from "vitest";
import { textOfBlocks } from "../../src/document/text.ts";
import { languages, locales } from "../../src/i18n/locales.ts";
import { itemPathOf, partsOfPlace } from "../../src/i18n/urls.ts";
import { content, findings, texts, type Line, type Text } from "./texts.ts";

const people = Object.values(content.people);
const events = Object.values(content.timeline);

/** The texts, one for each language, to which a record points. */
const textsAt = (place: string): Text[] =>
  texts.filter(({ file }) => itemPathOf(file) === partsOfPlace(place)[0]);

test("every person and every dated event of the sources has a record", () => {
  expect(people).toHaveLength(20);
  expect(events).toHaveLength(41);
});

test("three events are targets, one for each year that a plan names", () => {
  const targets = events.filter(({ kind }) => kind === "target");
  expect(targets.map(({ date }) => date).toSorted()).toEqual(["2020", "2025", "2030"]);
});

test("a record points to a text that rests on one of its sources", () => {
  const astray = [...people, ...events].filter(({ documents, place }) => {
    const original = textsAt(place).find(({ file }) => file.original)?.file.original;
    const sources = original && "documents" in original ? original.documents : [];
    return !sources.some((source) => documents.includes(source));
  });
  expect(astray.map(({ slug, place }) => `${slug}: ${place}`)).toEqual([]);
});

test("the name of an event ends with its year, or its years", () => {
  const otherwise = events.filter(({ slug, date, until, kind }) => {
    const years = [...new Set([date, until ?? date].map((day) => day.slice(0, 4)))].join("-");
    return !slug.endsWith(`-${years}`) && kind === "event";
  });
  expect(otherwise.map(({ slug }) => slug)).toEqual([]);
});

test("the date is told in words in every language, and the doubt too, or in none", () => {
  const uneven = events.flatMap(({ slug, words }) =>
    (["when", "doubt"] as const)
      .filter((field) => new Set(locales.map((locale) => Boolean(words[locale]?.[field]))).size > 1)
      .map((field) => `${slug}: ${field}`),
  );
  expect(uneven).toEqual([]);
});

test("a doubt is told where the source cannot be right or leaves the year open", () => {
  const doubtful = [
    "human-rights-school-project-1994",
    "eiti-compliant-2013",
    "kazakhstan-joins-gcm-2018",
    "women-technology-conference-2023",
    "gender-based-violence-conference-2023",
    "coalition-mission-target-2025",
  ];
  expect(doubtful.filter((slug) => !content.timeline[slug]?.words.en?.doubt)).toEqual([]);
});

describe.each(locales)("in %s", (locale) => {
  const names: Line[] = people.map(({ slug, words }) => ({
    place: slug,
    locale,
    text: words[locale]?.name ?? "",
  }));
  const told: Line[] = events.map(({ slug, words }) => ({
    place: slug,
    locale,
    text: words[locale]?.event ?? "",
  }));

  test("every person has a name and a role, every event its sentence", () => {
    expect(people.filter(({ words }) => !words[locale]).map(({ slug }) => slug)).toEqual([]);
    expect(events.filter(({ words }) => !words[locale]).map(({ slug }) => slug)).toEqual([]);
  });

  test("names are written in the script of the language", () => {
    const script = languages[locale].script;
    expect(findings(names, new RegExp(`[^\\p{Script=${script}}\\s-]`, "u"))).toEqual([]);
  });

  test("names are spelled as in the text to which they point", () => {
    const missing = people.filter(({ words, place }) => {
      const family = words[locale]?.name.split(" ").slice(1).join(" ") ?? "";
      const text = textsAt(place).find(({ file }) => file.locale === locale);
      return !text || !textOfBlocks(text.document.pieces.map(({ block }) => block)).includes(family);
    });
    expect(missing.map(({ slug }) => slug)).toEqual([]);
  });

  test("no two people and no two events are told in the same words", () => {
    expect(new Set(names.map(({ text }) => text)).size).toBe(people.length);
    expect(new Set(told.map(({ text }) => text)).size).toBe(events.length);
  });

  test("a role is no sentence, an event is one", () => {
    const roles = people.map(({ slug, words }) => ({
      place: slug,
      locale,
      text: words[locale]?.role ?? "",
    }));
    expect(findings(roles, /[.!?؟]$/u)).toEqual([]);
    expect(findings(told, /[^.]$/u)).toEqual([]);
    expect(findings(told, /[.!?؟]\s/u)).toEqual([]);
  });

  test("an event does not say its year again, unless a plan is named after it or aims at it", () => {
    const again = events.filter(
      ({ date, until, kind, words }) =>
        kind === "event" &&
        [date, until ?? date].some((day) => words[locale]?.event.includes(day.slice(0, 4))),
    );
    expect(again.map(({ slug }) => slug)).toEqual(["coalition-strategy-2014"]);
  });

  test("doubts are whole sentences", () => {
    const doubts = events.flatMap(({ slug, words }) => {
      const text = words[locale]?.doubt;
      return text ? [{ place: slug, locale, text }] : [];
    });
    expect(findings(doubts, /[^.]$/u)).toEqual([]);
  });
});
