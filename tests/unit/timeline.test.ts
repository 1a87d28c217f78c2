import { describe, expect, test, vi } from "vitest";
import { latestOf, yearsOf } from "../../src/domain/timeline.ts";
import type { ContentFile } from "../../src/schemas/read.ts";
import { placeIn } from "../../src/pages/_places.ts";
import { latestIn, timelineIn } from "../../src/pages/_timeline.ts";
import { lineRemoved, removed, replaced, written, type Change } from "./patched-content.ts";
import { siteAfter } from "./site.ts";

// Astro reads the content of a page; here it is read from the folder.
vi.mock("../../src/domain/load.ts", async () => {
  const { documentOf } = await import("../../src/document/open.ts");
  const { minimalContent } = await import("./patched-content.ts");
  return { bodyOf: (file: ContentFile) => documentOf(minimalContent, file) };
});

const founding = "timeline/founding-days-2017.yaml";
const entry = (slug: string, date: string, more = ""): Change =>
  written(
    `timeline/${slug}.yaml`,
    `documents: [charter]
date: "${date}"
${more}topics: [civil-society]
countries: [kazakhstan]
place: /mandate/#b-2-a
en: { event: It happened. }
`,
  );

const first = (reader: "kk" | "ar" | "en", ...changes: Change[]) =>
  timelineIn(siteAfter(...changes), reader)[0]?.entries[0];

test("years stand in their order, each with the entries that begin in it", () => {
  const years = yearsOf(
    siteAfter(entry("late", "2017-11"), entry("early", "2016-03-01", 'until: "2018"\n'), entry("b", "2017")),
  );
  expect(years.map(({ year, events }) => [year, ...events.map(({ slug }) => slug)])).toEqual([
    ["2016", "early"],
    ["2017", "b", "founding-days-2017", "late"],
    ["2030", "half-women-2030"],
  ]);
});

test("what happened last comes first, and a target is nothing that happened", () => {
  const site = siteAfter(
    entry("a", "2014"),
    entry("b", "2015"),
    entry("c", "2016"),
    entry("d", "2018", "kind: target\n"),
  );
  expect(latestOf(site, 3).map(({ slug }) => slug)).toEqual(["founding-days-2017", "c", "b"]);
  expect(latestIn(site, "ky").map(({ href }) => href)).toEqual(
    ["founding-days-2017", "c", "b"].map((slug) => `/ky/timeline/#${slug}`),
  );
});

describe("an entry", () => {
  test("says when it was in the language of the reader, as exactly as it is known", () => {
    expect(first("en")?.when).toMatchObject({ text: "12–13 September 2017" });
    expect(first("en", entry("a", "2011-04-05"))?.when).toMatchObject({
      text: "5 April 2011",
      date: "2011-04-05",
    });
    expect(first("en", entry("a", "2011"))?.when).toMatchObject({ text: "2011", date: "2011" });
  });

  test("says it in words, where its file has words for it, and then gives machines no date", () => {
    const when = first(
      "en",
      replaced(founding, "en: { event:", "en: { when: in two days of autumn, event:"),
    )?.when;
    expect(when).toEqual({ text: "in two days of autumn", foreign: undefined });
  });

  test("leads to its organisations, and to the place in the texts that tells more", () => {
    expect(first("kk")?.partners.map(({ href, text }) => [href, text])).toEqual([
      ["/kk/partners/council/", "Кеңес"],
      ["/kk/partners/network/", "Желі"],
    ]);
    expect(first("kk")?.place).toEqual({
      href: "/kk/mandate/#b-1",
      text: "Мандат B.1",
      foreign: undefined,
    });
  });

  test("tells of a target that it is one", () => {
    const entries = timelineIn(siteAfter(), "en").flatMap((year) => year.entries);
    expect(entries.map(({ slug, isTarget }) => [slug, isTarget])).toEqual([
      ["founding-days-2017", false],
      ["half-women-2030", true],
    ]);
  });

  test("that is not translated stands in the language of its source, and says so", () => {
    const shown = first("ar", lineRemoved(founding, "ar: {"));
    expect(shown).toMatchObject({
      event: "Топ құрылтай жиналысын өткізді.",
      foreign: { lang: "kk", dir: "ltr" },
    });
    expect(shown?.when.foreign).toBeUndefined();
    expect(shown?.when.text).toContain("سبتمبر");
  });
});

describe("a place in the texts", () => {
  const site = siteAfter();

  test.each([
    ["/mandate/#b-1", "Mandate B.1"],
    ["/mandate/#b", "Mandate B"],
    ["/mandate/#b-2-a", "Mandate B.2 a"],
    ["/mandate/", "Mandate"],
    ["/news/forum-2025/#section-1", "Topics"],
    ["/news/forum-2025/", "A forum took place"],
  ])("%s is called %j", (place, text) => {
    expect(placeIn(site, place, "en")).toEqual({ href: `/en${place}`, text, foreign: undefined });
  });

  test("in a text that is not translated is called as the original calls it", () => {
    expect(
      placeIn(siteAfter(removed("news/forum-2025/ar.mdx")), "/news/forum-2025/#section-1", "ar"),
    ).toEqual({
      href: "/ar/news/forum-2025/#section-1",
      text: "Тақырыптар",
      foreign: { lang: "kk", dir: "ltr" },
    });
  });
});
