import { describe, expect, test } from "vitest";
import { findingsIn } from "../../src/domain/check.ts";
import type { Locale } from "../../src/i18n/locales.ts";
import { describeWarning } from "../../src/problem.ts";
import { nameSeeker, termsOf } from "../../src/search/terms.ts";
import { afterChanges, replaced, written, type Change } from "./patched-content.ts";

const says = (locale: Locale, text: string, term: string, letters?: string, inLetters = false): boolean =>
  nameSeeker(locale)(text, { term, letters, also: [] }, inLetters);

describe("a text says the agreed name", () => {
  test.each([
    ["ru", "Группа помогает пережившим насилие женщинам.", "пережившая насилие"],
    ["kk", "Азаматтық қоғамның ұйымдарына қолдау", "азаматтық қоғам ұйымы"],
    ["en", "The organisations of an active civil society", "civil society organisation"],
    ["en", "Kazakhstan chaired the Dialogue in 2023.", "chairmanship"],
    ["ar", "تنشئ المبادرة فريقاً مرجعياً إقليمياً", "الفريق المرجعي الإقليمي"],
  ] as const)("in %s in any ending and order: %s", (locale, text, term) => {
    expect(says(locale, text, term)).toBe(true);
  });

  test("by its letters, with an ending", () => {
    expect(says("ky", "Ал ЕБнин ишин жогору баалаган.", "Европа Биримдиги", "ЕБ")).toBe(true);
  });

  test("by one of its words where the source has letters and the language has none", () => {
    expect(says("ky", "Фонд долбоорду колдогон.", "Сорос-Казакстан фонду", undefined, true)).toBe(true);
    expect(says("ky", "Фонд долбоорду колдогон.", "Сорос-Казакстан фонду")).toBe(false);
  });

  test("not by a word of the same field", () => {
    expect(says("en", "Help for victims of violence", "survivor")).toBe(false);
    expect(says("ru", "Насилие над женщинами", "насилие в отношении женщин и девочек")).toBe(false);
  });
});

const entry = `documents: [charter]
kk: { term: әйелдердің құқықтары, also: [қыздардың құқықтары], explanation: "…" }
ru: { term: права женщин, explanation: "…" }
`;
const original = "Топ әйелдердің құқықтарын қорғайды.";

const warnings = (...changes: Change[]): string[] =>
  afterChanges([written("glossary/rights.yaml", entry), ...changes], (root) =>
    findingsIn(root, "2026-03-11", termsOf)
      .warnings.map(describeWarning)
      .filter((text) => text.includes("glossary")),
  );

describe("the check", () => {
  test("says nothing where the agreed name stands", () => {
    expect(warnings()).toEqual([]);
  });

  test("warns with file, line, the word of the source and the agreed one", () => {
    expect(warnings(replaced("mandate/ru.mdx", "права женщин", "женские свободы"))).toEqual([
      'mandate/ru.mdx:15: "әйелдердің құқықтарын" of the source is "права женщин" in the glossary',
    ]);
  });

  test("binds nobody by another form in print, nor by words that are quoted", () => {
    const missed = replaced("mandate/ru.mdx", "права женщин", "женские свободы");
    expect(
      warnings(missed, replaced("mandate/kk.mdx", original, "Топ қыздардың құқықтарын қорғайды.")),
    ).toEqual([]);
    const quoted = replaced("mandate/kk.mdx", original, 'Топ <Lang tag="ru">права женщин</Lang> қорғайды.');
    expect(warnings(missed, quoted)).toEqual([]);
  });
});
