import { expect, test } from "vitest";
import { ContentError, describe as messageOf, type Problem } from "../../src/problem.ts";

const problem: Problem = { file: "news/forum/kk.mdx", expected: "this", found: "that", remedy: "Mend it." };
const rest = "\n  expected: this\n  found:    that\n  to do:    Mend it.";

test.each([
  [problem, "news/forum/kk.mdx"],
  [{ ...problem, line: 7 }, "news/forum/kk.mdx:7"],
  [{ ...problem, field: "date" }, 'news/forum/kk.mdx (field "date")'],
  [{ ...problem, line: 7, field: "date" }, 'news/forum/kk.mdx:7 (field "date")'],
])("a message says where, what was expected, what was found and what to do (%#)", (given, place) => {
  expect(messageOf(given)).toBe(place + rest);
});

test("the error that stops a build tells every problem at once", () => {
  const { message } = new ContentError([problem, { ...problem, line: 7 }]);
  expect(message).toBe(
    `The content has 2 problems; nothing was published.\n\nnews/forum/kk.mdx${rest}\n\nnews/forum/kk.mdx:7${rest}\n`,
  );
});

test("one problem is counted in the singular", () => {
  expect(new ContentError([problem]).message).toContain("The content has 1 problem; nothing was published.");
});
