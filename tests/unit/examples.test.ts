import { existsSync, globSync } from "node:fs";
import { expect, test } from "vitest";

const components = globSync("src/components/**/*.astro");

test("each component has examples beside it", () => {
  expect(components.length).toBeGreaterThan(50);
  const without = components.filter((file) => !existsSync(file.replace(/astro$/, "examples.ts")));
  expect(
    without.map((file) => `${file} has no examples: write ${file.replace(/astro$/, "examples.ts")}.`),
  ).toEqual([]);
});

test("no examples are left of a component that is gone", () => {
  const alone = globSync("src/components/**/*.examples.ts").filter(
    (file) => !existsSync(file.replace(/examples\.ts$/, "astro")),
  );
  expect(alone).toEqual([]);
});
