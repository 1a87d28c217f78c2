import { expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import { content } from "./texts.ts";

test.each(locales)("no two texts in %s have the same title or the same summary", (locale) => {
  const words = content.files
    .filter((file) => file.locale === locale)
    .map((file) => file.translation ?? file.original);
  const titles = words.map((one) => one?.title.toLocaleLowerCase(locale));
  const summaries = words.map((one) => one?.summary);
  const repeated = (all: readonly unknown[]) => all.filter((one, index) => all.indexOf(one) !== index);
  expect(titles.length).toBeGreaterThan(20);
  expect(repeated(titles)).toEqual([]);
  expect(repeated(summaries)).toEqual([]);
});
