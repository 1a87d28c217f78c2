import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { forgetUnused, keep, longestUnused } from "../../src/editions/cache.ts";
import { keptOrMade } from "../../src/editions/sealed.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cache-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const day = 24 * 60 * 60 * 1000;
const makeAgain = (): Buffer => {
  throw new Error("It was kept.");
};

test("a cache forgets what no build has used for long, and keeps what one has", () => {
  const old = new Date(Date.now() - (longestUnused + 1) * day);
  for (const name of ["used", "unused"]) {
    keptOrMade(join(folder, name), () => Buffer.from(name));
    utimesSync(join(folder, name), old, old);
  }
  expect(keptOrMade(join(folder, "used"), makeAgain).toString()).toBe("used");
  forgetUnused(folder);
  expect(readdirSync(folder)).toEqual(["used"]);
});

test("what was just put there is not forgotten", () => {
  keep(join(folder, "new"), Buffer.from("new"));
  forgetUnused(folder, statSync(join(folder, "new")).mtimeMs + (longestUnused - 1) * day);
  expect(readdirSync(folder)).toContain("new");
  forgetUnused(folder, statSync(join(folder, "new")).mtimeMs + (longestUnused + 1) * day);
  expect(readdirSync(folder)).toEqual([]);
});

test("a cache that is not there is nothing to forget", () => {
  expect(() => {
    forgetUnused(join(folder, "none"));
  }).not.toThrow();
});
