import { expect, test } from "vitest";
import { inserted, message, messagesAfter, replaced } from "../patched-content.ts";

const original = "mandate/kk.mdx";
const translation = "mandate/en.mdx";

test("a clause that is missing in one translation, with the line of the heading that it follows", () => {
  const clause =
    "### R.1. Advice\n\nThe group gives recommendations to the [Council](/partners/council/).\n\n";
  expect(messagesAfter(replaced(translation, clause, ""))).toEqual([
    message(
      `${translation}:25`,
      `clause R.1, as in ${original}`,
      "no such heading",
      "Add the heading with the number R.1 and its text.",
    ),
  ]);
});

test("a section that is missing in one translation", () => {
  expect(messagesAfter(replaced(translation, "## R. Role\n\n", ""))).toContainEqual(
    message(
      `${translation}:17`,
      `clause R, as in ${original}`,
      "no such heading",
      "Add the heading with the number R and its text.",
    ),
  );
});

test("a clause that the original does not have", () => {
  expect(
    messagesAfter(inserted(translation, "At least 50% of the members are women.", "\n\n### R.3. More\n")),
  ).toEqual([
    message(
      `${translation}:35`,
      `only the clauses of ${original}`,
      "clause R.3",
      "Correct the number, or add the clause to the original first.",
    ),
  ]);
});

test("clauses out of order in a translation", () => {
  const swapped = [
    replaced(translation, "### B.1. Aim", "### B.0. Aim"),
    replaced(translation, "### B.2. Regions", "### B.1. Regions"),
    replaced(translation, "### B.0. Aim", "### B.2. Aim"),
  ];
  const move = "Move the clause to its place.";
  expect(messagesAfter(...swapped).slice(0, 2)).toEqual([
    message(`${translation}:13`, `clause B.1, in the order of ${original}`, "clause B.2", move),
    message(`${translation}:17`, `clause B.2, in the order of ${original}`, "clause B.1", move),
  ]);
});

test("a number left out in the original", () => {
  expect(messagesAfter(replaced(original, "### R.2. ", "### R.3. "))).toContainEqual(
    message(`${original}:34`, "clause R.2", "clause R.3", "Put the clauses in order, each number once."),
  );
});

test("a clause under the heading of another section in the original", () => {
  expect(messagesAfter(replaced(original, "### R.1. ", "### B.3. "))).toContainEqual(
    message(`${original}:30`, "clause R.1", "clause B.3", "Put the clauses in order, each number once."),
  );
});

test.each([
  ["in the middle", "### R.2. Membership", "### R.1. Again\n\nText.\n\n### R.2. Membership", 31, "R.1"],
  [
    "at the end",
    "50% of the members are women.",
    "50% of the members are women.\n\n### R.2. Again\n\nText.",
    35,
    "R.2",
  ],
])("a clause twice %s of a translation", (_, from, to, line, number) => {
  expect(messagesAfter(replaced(translation, from, to))).toEqual([
    message(
      `${translation}:${line}`,
      "each clause once",
      `clause ${number} a second time`,
      "Correct the number, or remove the clause.",
    ),
  ]);
});

test("a clause twice in the original", () => {
  expect(
    messagesAfter(inserted(original, "кемінде 50 % — әйелдер.", "\n\n### R.2. Тағы\n\nМәтін.")),
  ).toContainEqual(
    message(`${original}:38`, "clause R.3", "clause R.2", "Put the clauses in order, each number once."),
  );
});

test("an item dropped from a list", () => {
  expect(messagesAfter(replaced(translation, "- east\n", ""))).toEqual([
    message(
      `${translation}:17`,
      `in clause B.2 a list of 3 items, as in ${original}`,
      "2",
      "Add the items that were dropped, or divide them as the original does.",
    ),
  ]);
});

test("a list that became a sentence", () => {
  expect(
    messagesAfter(replaced(translation, "- north\n- south\n- east\n", "North, south and east.\n")),
  ).toEqual([
    message(
      `${translation}:17`,
      `in clause B.2 a list of 3 items, as in ${original}`,
      "no list",
      "Add the items that were dropped, or divide them as the original does.",
    ),
  ]);
});

test("a heading without its number", () => {
  expect(messagesAfter(replaced(translation, "### B.1. Aim", "### Aim"))).toContainEqual(
    message(
      `${translation}:13`,
      '"### B.1. Label", a clause number, a full stop and a space',
      "a heading without its number",
      "Begin the heading with the number that it has in the original.",
    ),
  );
});
