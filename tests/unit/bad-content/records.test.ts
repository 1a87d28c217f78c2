import { expect, test } from "vitest";
import { message, messagesAfter, replaced, written, type Change } from "../patched-content.ts";

const personFile = "people/aigul.yaml";
const eventFile = "timeline/forum-2025.yaml";

const person = `documents: [charter]
asOf: undated
partners: [council]
place: /news/forum-2025/
en: { name: Aigul, role: chair of the council }
`;
const event = `documents: [charter]
date: "2025"
topics: [civil-society]
countries: [kazakhstan]
partners: [council]
place: /news/forum-2025/
en: { event: A forum met. }
`;

/** A record in order, but for one place. */
const personWith = (from: string, to: string): Change[] => [
  written(personFile, person),
  replaced(personFile, from, to),
];
const eventWith = (from: string, to: string): Change[] => [
  written(eventFile, event),
  replaced(eventFile, from, to),
];

const correct = (where: string): string => `Correct it, or add it to ${where}.`;

test("a person and an event in order are no problem", () => {
  expect(messagesAfter(written(personFile, person), written(eventFile, event))).toEqual([]);
});

test.each([
  [personFile, personWith("[council]", "[counsel]")],
  [eventFile, eventWith("[council]", "[counsel]")],
])("an unknown organisation in %s", (file, changes) => {
  expect(messagesAfter(...changes)).toEqual([
    message(
      `${file} (field "partners")`,
      "one of council, network",
      '"counsel"',
      correct("content/partners"),
    ),
  ]);
});

test.each([
  [personFile, personWith("[charter]", "[chart]")],
  [eventFile, eventWith("[charter]", "[chart]")],
])("an unknown source document in %s", (file, changes) => {
  expect(messagesAfter(...changes)).toEqual([
    message(`${file} (field "documents")`, "one of charter", '"chart"', correct("content/documents")),
  ]);
});

test.each([
  ["topics", "[civil-society]", "[sport]", "one of civil-society", '"sport"'],
  ["countries", "[kazakhstan]", "[kazahstan]", "one of kazakhstan", '"kazahstan"'],
])("an unknown name among the %s of an event", (field, from, to, expected, found) => {
  expect(messagesAfter(...eventWith(from, to))).toEqual([
    message(
      `${eventFile} (field "${field}")`,
      expected,
      found,
      correct("every content/vocabulary/<language>.yaml"),
    ),
  ]);
});

test.each([
  [personFile, personWith("/news/forum-2025/", "/news/forum/")],
  [eventFile, eventWith("/news/forum-2025/", "/news/forum/")],
])("a text that does not exist, as the place of %s", (file, changes) => {
  expect(messagesAfter(...changes)).toEqual([
    message(
      `${file} (field "place")`,
      "a page of this site",
      "a link to /news/forum/",
      "Correct the address, or add the page. Addresses are folder names: /news/<folder>/.",
    ),
  ]);
});

test("a place that the text does not have", () => {
  expect(messagesAfter(...personWith("/news/forum-2025/", "/news/forum-2025/#guests"))).toEqual([
    message(
      `${personFile} (field "place")`,
      "a place on the page /news/forum-2025/",
      "a link to /news/forum-2025/#guests",
      "Correct the part after #. A clause R.3 is #r-3.",
    ),
  ]);
});

test("a place with a language, or on another site", () => {
  for (const place of ["news/forum-2025", "https://example.org/"])
    expect(messagesAfter(...personWith("/news/forum-2025/", place))).toEqual([
      message(
        `${personFile}:4 (field "place")`,
        "an address such as /mandate/#f-2",
        `"${place}"`,
        "Correct the value.",
      ),
    ]);
});

test("an event that ends before it begins", () => {
  expect(messagesAfter(...eventWith('date: "2025"', 'date: 2025-05-02\nuntil: "2025-04"'))).toEqual([
    message(
      `${eventFile} (field "until")`,
      "a date that is not before 2025-05-02",
      '"2025-04"',
      "Correct one of the two dates.",
    ),
  ]);
});

test("a last day within the month or year that is named first is no problem", () => {
  expect(messagesAfter(...eventWith('date: "2025"', 'date: "2025"\nuntil: 2025-04-03'))).toEqual([]);
});

test.each([
  [personFile, personWith("en: { name: Aigul, role: chair of the council }\n", "")],
  [eventFile, eventWith("en: { event: A forum met. }\n", "")],
])("no words in any language in %s", (file, changes) => {
  expect(messagesAfter(...changes)).toEqual([
    message(
      file,
      "words in at least one language of the site: kk, ky, ru, ar, en",
      "none",
      "Add a language with its fields.",
    ),
  ]);
});

test("a person without a role", () => {
  expect(messagesAfter(...personWith(", role: chair of the council", ""))).toEqual([
    message(`${personFile}:5 (field "en.role")`, "text of 1 to 200 characters", "nothing", "Add the field."),
  ]);
});

test.each(["aigul@example.org", "+7 727 000 00 00"])("the contact %s in the role of a person", (contact) => {
  expect(messagesAfter(...personWith("chair of the council", `"chair, ${contact}"`))).toEqual([
    message(
      `${personFile}:5 (field "en.role")`,
      "no e-mail address and no telephone number: the site publishes no contact of a person",
      `"chair, ${contact}"`,
      "Correct the value.",
    ),
  ]);
});

test("a field for a contact", () => {
  expect(messagesAfter(...personWith("asOf: undated", "asOf: undated\nphone: 0"))).toEqual([
    message(
      `${personFile}:3 (field "phone")`,
      "only the fields documents, asOf, partners, place, kk, ky, ru, ar, en",
      'the field "phone"',
      "Check the spelling, or remove the field. All fields are in content/README.md.",
    ),
  ]);
});
