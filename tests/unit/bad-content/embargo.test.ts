import { expect, test } from "vitest";
import { problemsIn } from "../../../src/domain/check.ts";
import { describe as messageOf } from "../../../src/problem.ts";
import { afterChanges, copied, message, replaced, written, type Change } from "../patched-content.ts";

const day = "2026-11-22";

/** What an author is told on that day. */
const messagesAfter = (...changes: Change[]): string[] =>
  afterChanges(changes, (root) => problemsIn(root, day).map(messageOf));

/** A second news item that becomes public on this date. */
const later = (slug: string, date: string): Change[] => [
  copied("news/forum-2025", `news/${slug}`),
  replaced(`news/${slug}/kk.mdx`, "date: 2025-03-11", `date: ${date}`),
];
const forum = "news/forum-2025/en.mdx";
const linkTo = (file: string, address: string): Change => replaced(file, "/mandate/#b-1", address);
const told = (place: string, address: string, until: string): string =>
  message(
    place,
    "a link that leads to a page from the day on which it can be read",
    `a link to ${address}: the item is not public before ${until}`,
    "Put the link in on that day, or correct one of the two dates.",
  );

test.each([
  ["2027-05-02", "2027-05-02"],
  ["2027-05", "2027-05-01"],
  ["2027", "2027-01-01"],
])("a link from a public text to an item of %s", (date, until) => {
  expect(messagesAfter(...later("later", date), linkTo(forum, "/news/later/#section-1"))).toEqual([
    told(`${forum}:7`, "/news/later/#section-1", until),
  ]);
});

test("a link from one embargo to a longer one: it would stop the build on the day between", () => {
  expect(
    messagesAfter(
      ...later("later", "2027-01-01"),
      ...later("much-later", "2027-06-01"),
      linkTo("news/later/ru.mdx", "/news/much-later/"),
    ),
  ).toEqual([told("news/later/ru.mdx:7", "/news/much-later/", "2027-06-01")]);
});

test.each([
  [
    "to a shorter embargo",
    ...later("later", "2027-06-01"),
    ...later("sooner", "2027-01-01"),
    linkTo("news/later/ru.mdx", "/news/sooner/"),
  ],
  [
    "to one of the same day",
    ...later("later", "2027-06-01"),
    ...later("sooner", "2027-06"),
    linkTo("news/later/ru.mdx", "/news/sooner/"),
  ],
  ["to what is public", ...later("later", "2027-06-01"), linkTo("news/later/ru.mdx", "/news/forum-2025/")],
  ["to itself", ...later("later", "2027-06-01"), linkTo("news/later/ru.mdx", "/news/later/#section-1")],
  ["to an item whose day has come", ...later("later", day), linkTo(forum, "/news/later/")],
] as [string, ...Change[]][])("a link %s is in order", (_, ...changes) => {
  expect(messagesAfter(...changes)).toEqual([]);
});

test("the place of a person in a text that is not public", () => {
  const person =
    "documents: [charter]\nasOf: undated\nplace: /news/later/\nen:\n  name: A. Person\n  role: Chair\n";
  expect(messagesAfter(...later("later", "2027"), written("people/a-person.yaml", person))).toEqual([
    told('people/a-person.yaml (field "place")', "/news/later/", "2027-01-01"),
  ]);
});

test("what is not public is checked as everything else", () => {
  const changes = [...later("later", "2027"), linkTo("news/later/ru.mdx", "/mandate/#b-9")];
  expect(messagesAfter(...changes)).toEqual([
    message(
      "news/later/ru.mdx:7",
      "a place on the page /mandate/",
      "a link to /mandate/#b-9",
      "Correct the part after #. A clause R.3 is #r-3.",
    ),
  ]);
});
