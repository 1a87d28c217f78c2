import { expect, test } from "vitest";
import { locales } from "../../../src/i18n/locales.ts";
import { copied, message, messagesAfter, replaced, type Change } from "../patched-content.ts";

const partner = "partners/network/ky.mdx";
const council = "partners/council/ar.mdx";

/** What the network states instead of its partnership with the council. */
const stating = (relations: string): Change => replaced(partner, "partnerOf: [council]", relations);

const councilStates = (relation: string): Change =>
  replaced(council, "type: foundation", `type: foundation\nrelations:\n  ${relation}`);

/** One more organisation, with names of its own, which states a relation. Comes before other changes. */
const another = (slug: string, mark: string, relation: string): Change[] => [
  copied("partners/network", `partners/${slug}`),
  ...locales.map((locale) => replaced(`partners/${slug}/${locale}.mdx`, "\nsummary:", ` ${mark}\nsummary:`)),
  replaced(`partners/${slug}/ky.mdx`, "partnerOf: [council]", relation),
];

test("a relation to itself", () => {
  expect(messagesAfter(replaced(partner, "[council]", "[network]"))).toEqual([
    message(
      `${partner} (field "relations.partnerOf")`,
      "another partner",
      "the partner itself",
      "Remove it.",
    ),
  ]);
});

test("a relation to nobody", () => {
  expect(messagesAfter(replaced(partner, "[council]", "[nobody]"))).toEqual([
    message(
      `${partner} (field "relations.partnerOf")`,
      "one of council, network",
      '"nobody"',
      "Correct it, or add it to content/partners.",
    ),
  ]);
});

test("a partnership that both sides state", () => {
  expect(messagesAfter(councilStates("partnerOf: [network]"))).toEqual([
    message(
      `${partner} (field "relations.partnerOf")`,
      "each relation once, on one side only: the other side is computed",
      `"council", which ${council} states already`,
      "Remove it here or there.",
    ),
  ]);
});

test("a relation that one side states twice", () => {
  expect(messagesAfter(stating("supportedBy: [council, council]"))).toEqual([
    message(
      `${partner} (field "relations.supportedBy")`,
      "each relation once, on one side only: the other side is computed",
      '"council" a second time',
      "Remove one of the two.",
    ),
  ]);
});

test("two kinds that cannot both be true of one pair, whichever side states them", () => {
  const expected = "only one of partnerOf, partOf, precededBy between two partners";
  const remedy = "Keep the one that the source bears out.";
  expect(messagesAfter(stating("partnerOf: [council]\n  partOf: [council]"))).toEqual([
    message(
      `${partner} (field "relations.partOf")`,
      expected,
      `partOf "council", where ${partner} says partnerOf "council"`,
      remedy,
    ),
  ]);
  expect(messagesAfter(councilStates("precededBy: [network]"))).toEqual([
    message(
      `${partner} (field "relations.partnerOf")`,
      expected,
      `partnerOf "council", where ${council} says precededBy "network"`,
      remedy,
    ),
  ]);
});

test("support may come beside any other relation, and from both sides", () => {
  expect(messagesAfter(stating("partOf: [council]\n  supportedBy: [council]"))).toEqual([]);
  expect(messagesAfter(stating("supportedBy: [council]"), councilStates("supportedBy: [network]"))).toEqual(
    [],
  );
});

test.each(["partOf", "precededBy"])("two that are each other’s %s", (kind) => {
  expect(messagesAfter(stating(`${kind}: [council]`), councilStates(`${kind}: [network]`))).toEqual([
    message(
      `${council} (field "relations.${kind}")`,
      "partners that do not lead back to the first",
      "council → network → council",
      "Remove the one of these relations that is not true.",
    ),
  ]);
});

test("a circle of three is told once; who only leads into it is not part of it", () => {
  const changes = [
    ...another("union", "2", "partOf: [council]"),
    ...another("office", "3", "partOf: [council]"),
    stating("partOf: [union]"),
    councilStates("partOf: [network]"),
  ];
  expect(messagesAfter(...changes)).toEqual([
    message(
      `${council} (field "relations.partOf")`,
      "partners that do not lead back to the first",
      "council → network → union → council",
      "Remove the one of these relations that is not true.",
    ),
  ]);
});

test("a chain without an end in itself is no problem", () => {
  expect(
    messagesAfter(...another("union", "2", "partOf: [network, council]"), stating("partOf: [council]")),
  ).toEqual([]);
});

test("one organisation in two folders, whatever the quotation marks and capitals of its name", () => {
  expect(messagesAfter(replaced("partners/network/en.mdx", "title: Network", "title: “COUNCIL”"))).toEqual([
    message(
      'partners/network/en.mdx (field "title")',
      "a name that no other organisation has in this language",
      '"“COUNCIL”", as in partners/council/en.mdx: perhaps one organisation twice',
      "Keep one folder for one organisation; tell two apart by their names.",
    ),
  ]);
});
