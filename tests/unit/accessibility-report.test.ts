import { expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import { accessibility, stepNames } from "../../src/measures/accessibility.ts";
import { resultsOf } from "../../src/pages/_accessibility.ts";
import { everyPage, templateNames } from "../browser/every-page.ts";
import { steps } from "../browser/steps/index.ts";

const report = accessibility.read();

test("the report of accessibility is of the templates, languages and steps of today (npm run a11y:report)", () => {
  expect(report?.templates).toEqual(templateNames);
  expect(report?.languages).toEqual(locales);
  expect(
    report?.steps.map(({ step, pages, criteria, exclusions }) => ({ step, pages, criteria, exclusions })),
  ).toEqual(
    stepNames.map((step) => ({
      step,
      pages: everyPage.length,
      criteria: steps[step].criteria,
      exclusions: steps[step].exclusions,
    })),
  );
});

test("every page with a language has a turn in all of them", () => {
  for (const template of templateNames) {
    const spoken = everyPage
      .filter((sight) => sight.template === template)
      .flatMap(({ locale }) => locale ?? []);
    expect([0, locales.length], template).toContain(new Set(spoken).size);
  }
});

test.each(locales)("faults are told, with their number and their place, in %s", (reader) => {
  const failures = [
    { template: "home", locale: "kk" as const, what: "the last stop holds the focus" },
    { template: "choice", what: "the heading is not there" },
  ];
  const step = {
    step: "keyboard" as const,
    criteria: ["2.1.1", "2.1.3"],
    pages: 122,
    exclusions: [],
    failures,
  };
  const { table, failed } = resultsOf(
    {
      measured: "2026-03-11",
      command: "npm run a11y:report",
      tools: {},
      templates: ["home", "choice"],
      languages: locales,
      steps: [step],
    },
    reader,
  );
  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["2.1.1 2.1.3*", "122", "2"],
  ]);
  expect(failed.texts).toEqual([
    "home, kk: the last stop holds the focus",
    "choice: the heading is not there",
  ]);
});
