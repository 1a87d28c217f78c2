import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checked } from "../../src/domain/check.ts";
import { fileDigestsOf } from "../../src/keeping/inputs.ts";
import { readingsOf } from "../../src/keeping/readings.ts";
import type { Reading } from "../../src/schemas/read.ts";
import { afterChanges, copied, renamed, replaced, type Change } from "./patched-content.ts";

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "readings-"));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

const day = "2026-01-01";

/**
 * Checks a folder as a build does.
 * @param comes done to it between its first digest and the check
 * @returns what it found, and what it had to read, a name for each reading
 */
const check = (root: string, comes?: Change) => {
  const { reading, keep } = readingsOf(fileDigestsOf(root), cache);
  comes?.(root);
  const read: string[] = [];
  const heard: Reading = (what, file, readFile) =>
    reading(what, file, () => {
      read.push(`${what} of ${file}`);
      return readFile();
    });
  const found = checked(root, day, heard);
  keep();
  return { found, read };
};

const checkAfter = (...changes: Change[]) => afterChanges(changes, (root) => check(root));

test("what was read is not read again, and is what it was", () => {
  const first = check("content");
  expect(first.read.length).toBeGreaterThan(100);
  const second = check("content");
  expect(second.read).toEqual([]);
  expect(second.found).toEqual(checked("content", day));
});

test("a text that has changed is read again, and nothing else", () => {
  checkAfter();
  const changed = checkAfter(replaced("news/forum-2025/en.mdx", "## Topics", "## Subjects"));
  expect(changed.read).toEqual(["fields of news/forum-2025/en.mdx", "text of news/forum-2025/en.mdx"]);
  expect(JSON.stringify(changed.found.documents.get("news/forum-2025/en.mdx"))).toContain("Subjects");
});

test("the same bytes under another name are read as what they are there", () => {
  checkAfter();
  const moved = checkAfter(renamed("news/forum-2025", "news/forum-2026"));
  expect(moved.read).toContain("fields of news/forum-2026/en.mdx");
});

test("what was spoilt is read again", () => {
  checkAfter();
  const [name = ""] = readdirSync(cache);
  appendFileSync(join(cache, name), " ");
  expect(checkAfter().read).toContain("text of news/forum-2025/en.mdx");
});

test("a text that comes while a build reads is read, and not remembered", () => {
  const file = "news/forum-2026/en.mdx";
  const comes = copied("news/forum-2025", "news/forum-2026");
  expect(afterChanges([], (root) => check(root, comes)).found.documents.has(file)).toBe(true);
  expect(checkAfter(comes).read).toContain(`text of ${file}`);
});
