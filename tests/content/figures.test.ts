import { expect, test, vi } from "vitest";
import { clausesOf } from "../../src/document/clauses.ts";
import { textOf, textOfBlocks } from "../../src/document/text.ts";
import { locales } from "../../src/i18n/locales.ts";
import { mandateFigures } from "../../src/pages/_mandate.ts";
import { mandateIn } from "./texts.ts";

// The page module asks Astro for content when it is used; here only its figures are.
vi.mock("../../src/domain/load.ts", () => ({}));

test.each(
  locales.flatMap((locale) => [
    [locale, "M.3", mandateFigures.members, ""] as const,
    [locale, "S.1", mandateFigures.women, "%"] as const,
    [locale, "G.2", mandateFigures.civil, "%"] as const,
  ]),
)("what the home page says in %s is what clause %s says: %i%s", (locale, number, figure, unit) => {
  const clauses = clausesOf(mandateIn(locale)).sections.flatMap((section) => section.clauses);
  const clause = clauses.find((one) => one.number === number);
  expect(textOfBlocks(clause?.blocks ?? [])).toMatch(new RegExp(`(?<!\\d)${figure}\\s?${unit}(?!\\d)`));
  expect(textOf(clause?.label ?? [])).not.toBe("");
});
