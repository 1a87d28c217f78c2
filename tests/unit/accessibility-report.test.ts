import { expect, test } from "vitest";
import { locales } from "../../src/i18n/locales.ts";
import { accessibility, stepNames } from "../../src/measures/accessibility.ts";
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
