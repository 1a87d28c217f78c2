import { describe, expect, test } from "vitest";
import { embargoOf } from "../../src/domain/embargo.ts";
import { newsListsOf, relatedTo } from "../../src/domain/news.ts";
import { itemsOf } from "../../src/domain/site.ts";
import { firstDayOf } from "../../src/i18n/format.ts";
import { feedsOf } from "../../src/editions/feeds/feed.ts";
import { copied, replaced } from "./patched-content.ts";
import { siteOn } from "./site.ts";

test.each([
  ["2027", "2027-01-01"],
  ["2026-12", "2026-12-01"],
  ["2026-12-24", "2026-12-24"],
])("%s begins on %s", (date, day) => {
  expect(firstDayOf(date)).toEqual(new Date(`${day}T00:00:00Z`));
});

test.each([
  ["2027", "2026-12-31", "2027-01-01"],
  ["2027", "2027-01-01", undefined],
  ["2026-12", "2026-11-30", "2026-12-01"],
  ["2026-12", "2026-12-01", undefined],
  ["2026-12-24", "2026-12-23", "2026-12-24"],
  ["2026-12-24", "2026-12-24", undefined],
])("what is dated %s is on %s public from: %s", (date, day, embargo) => {
  expect(embargoOf({ date }, day)).toBe(embargo);
});

test("what has no date is public", () => {
  expect(embargoOf({ asOf: "2099" }, "2026-01-01")).toBeUndefined();
});

/** A second news item, of 2027. */
const later = [
  copied("news/forum-2025", "news/later"),
  replaced("news/later/kk.mdx", "date: 2025-03-11", "date: 2027-05-02"),
];
const slugsOf = (things: readonly { slug: string }[]): string[] => things.map(({ slug }) => slug);

describe("news of the future", () => {
  test("is on no page before its day", () => {
    const site = siteOn({ day: "2027-05-01" }, ...later);
    expect(slugsOf(site.news)).toEqual(["forum-2025"]);
    expect(slugsOf(itemsOf(site))).not.toContain("later");
    expect(newsListsOf(site).map(({ by }) => by?.key)).not.toContain("2027");
  });

  test("is news like any other on its day", () => {
    const site = siteOn({ day: "2027-05-02" }, ...later);
    expect(slugsOf(site.news)).toEqual(["later", "forum-2025"]);
    expect(site.news.map(({ embargo }) => embargo)).toEqual([undefined, undefined]);
  });

  test("is among the drafts with the day on which it becomes public", () => {
    const site = siteOn({ day: "2027-05-01", drafts: true }, ...later);
    expect(site.news.map(({ slug, embargo }) => [slug, embargo])).toEqual([
      ["later", "2027-05-02"],
      ["forum-2025", undefined],
    ]);
  });

  test("is related to nothing that is public, and in no feed, even among drafts", () => {
    const site = siteOn({ day: "2027-05-01", drafts: true }, ...later);
    const [draft, forum] = site.news;
    if (!draft || !forum) throw new Error("news is missing");
    expect(slugsOf(relatedTo(site, forum))).toEqual([]);
    expect(slugsOf(relatedTo(site, draft))).toEqual(["forum-2025"]);
    const onlyDrafts = siteOn({ day: "2025-01-01", drafts: true }, ...later);
    expect(onlyDrafts.news).toHaveLength(2);
    expect(feedsOf(onlyDrafts)).toEqual([]);
  });
});

test("a publication with a date is public from that day, one without a date at once", () => {
  const publication = copied("news/forum-2025", "publications/report");
  const dated = siteOn({ day: "2025-03-10" }, publication);
  const undated = siteOn(
    { day: "2025-03-10" },
    publication,
    replaced("publications/report/kk.mdx", "date: 2025-03-11\n", ""),
  );
  expect(slugsOf(dated.publications)).toEqual([]);
  expect(slugsOf(undated.publications)).toEqual(["report"]);
});
