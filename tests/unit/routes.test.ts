import { globSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";

test("every route that makes files names their ending: only then does the server for editing give them", () => {
  const routes = globSync("src/pages/**/*.ts").filter((path) => !basename(path).startsWith("_"));
  expect(routes.length).toBeGreaterThan(5);
  expect(routes.filter((path) => !/\.[a-z]+\.ts$/.test(path))).toEqual([]);
});
