import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { measureOf } from "../../src/measures/record.ts";
import { today } from "../../src/settings.ts";

const folder = mkdtempSync(join(tmpdir(), "measures-"));
afterAll(() => rmSync(folder, { recursive: true }));

const steps = measureOf("steps", "npm run steps", { steps: z.array(z.int()) });

test("what was never measured is not there", () => {
  expect(steps.read(folder)).toBeUndefined();
});

test("a measure is read as it was written, with its day and the command that takes it again", () => {
  steps.write({ tools: { feet: "2.0.0" }, steps: [3, 1] }, folder);
  expect(steps.read(folder)).toEqual({
    measured: today,
    command: "npm run steps",
    tools: { feet: "2.0.0" },
    steps: [3, 1],
  });
});

test("equal figures of one day are equal bytes", () => {
  const written = readFileSync(join(folder, steps.file), "utf8");
  steps.write({ steps: [3, 1], tools: { feet: "2.0.0" } }, folder);
  expect(readFileSync(join(folder, steps.file), "utf8")).toBe(written);
});

test.each([
  [
    "another figure than the command writes",
    { measured: today, command: "npm run steps", tools: {}, steps: ["3"] },
  ],
  ["no day", { command: "npm run steps", tools: {}, steps: [] }],
  ["a word more", { measured: today, command: "npm run steps", tools: {}, steps: [], note: "all good" }],
])("%s is refused, with what to do", (_, values) => {
  mkdirSync(join(folder, "hand/measured"), { recursive: true });
  writeFileSync(join(folder, "hand", steps.file), JSON.stringify(values));
  expect(() => steps.read(join(folder, "hand"))).toThrow(
    "measured/steps.json is not as `npm run steps` writes it; run that again.",
  );
});
