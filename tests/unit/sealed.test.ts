import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptOrMade } from "../../src/editions/sealed.ts";

const words = Buffer.from("What takes long to make.");
let folder: string;
let file: string;
let made: number;
const ask = (): Buffer =>
  keptOrMade(file, () => {
    made += 1;
    return words;
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cache-"));
  file = join(folder, "deep", "name");
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("is made once, and the same when it comes from the cache", () => {
  expect([ask(), ask(), ask()].map(String)).toEqual(Array(3).fill(String(words)));
  expect(made).toBe(1);
});

const harms: Record<string, () => void> = {
  "that was deleted": () => {
    rmSync(join(folder, "deep"), { recursive: true });
  },
  "that was cut short": () => {
    truncateSync(file, readFileSync(file).length - 1);
  },
  "cut within its digest": () => {
    truncateSync(file, 10);
  },
  "that is empty": () => {
    truncateSync(file, 0);
  },
  "with one other letter": () => {
    const bytes = readFileSync(file);
    bytes.write("v", bytes.length - 2);
    writeFileSync(file, bytes);
  },
  "of something else": () => {
    writeFileSync(file, "Something else, long enough to hold a digest of its own.");
  },
  "with a folder in its place": () => {
    rmSync(file);
    mkdirSync(join(file, "inside"), { recursive: true });
  },
};

test.each(Object.entries(harms))("a file %s is made anew, and kept again", (_, harm) => {
  ask();
  harm();
  expect([String(ask()), String(ask())]).toEqual([String(words), String(words)]);
  expect(made).toBe(2);
});

test("a cache that cannot be written to spoils nothing", () => {
  writeFileSync(join(folder, "deep"), "a file where the folder should be");
  expect(String(ask())).toBe(String(words));
  expect(String(ask())).toBe(String(words));
  expect(made).toBe(2);
});
