import { expect, test } from "vitest";
import { identityOf, isProblem } from "../../src/schemas/identity.ts";

const isAllowed = (slug: string): boolean => !isProblem(identityOf(`news/${slug}/kk.mdx`));

test.each(["forum", "forum-2025", "2025-forum", "a", "un-women", "20-years", "country-report"])(
  "%s is a slug",
  (slug) => {
    expect(isAllowed(slug)).toBe(true);
  },
);

test.each([
  ["Forum", "a capital letter"],
  ["women forum", "a space"],
  ["форум", "letters that are not Latin"],
  ["women_forum", "an underscore"],
  ["forum.2025", "a full stop"],
  ["-forum", "a hyphen at the start"],
  ["forum-", "a hyphen at the end"],
  ["women--forum", "two hyphens"],
  ["2025", "nothing but a number"],
])("%j is no slug: it has %s", (slug) => {
  expect(isAllowed(slug)).toBe(false);
});

test.each(["country", "topic", "type", "source", "with", "year", "page", "feed", "relations"])(
  "%s is no slug: addresses use the word",
  (slug) => {
    expect(isAllowed(slug)).toBe(false);
  },
);

test.each([
  ["Women Forum", "women-forum"],
  ["_forum_", "forum"],
  ["форум", "women-forum-2026"],
  ["2025", "women-forum-2026"],
  ["topic", "women-forum-2026"],
])("instead of %j a slug is proposed that would pass", (slug, proposed) => {
  expect(identityOf(`news/${slug}/kk.mdx`)).toMatchObject({
    expected:
      "a folder name of small Latin letters, digits and single hyphens that is not a number or a reserved word",
    found: `"${slug}"`,
    remedy: `Rename the folder, for example "${proposed}".`,
  });
  expect(isAllowed(proposed)).toBe(true);
});
