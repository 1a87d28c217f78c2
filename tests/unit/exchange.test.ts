import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { prepare, publish, restore } from "../../src/publishing/exchange.ts";

/** Steps that change something on the disk; from the one at which a process is killed, nothing happens any more. */
const steps = vi.hoisted(() => ({ count: 0, killedAt: Infinity, failsAt: 0 }));

vi.mock(import("node:fs"), async (original) => {
  const fs = await original();
  const step = <Given extends unknown[]>(call: (...given: Given) => unknown) =>
    ((...given: Given) => {
      steps.count += 1;
      if (steps.count >= steps.killedAt || steps.count === steps.failsAt) throw new Error("The disk failed.");
      return call(...given);
    }) as never;
  return {
    ...fs,
    renameSync: step(fs.renameSync),
    rmSync: step(fs.rmSync),
    mkdirSync: step(fs.mkdirSync),
  };
});

const project = process.cwd();
let folder: string;

const site = (name: string, words: string): void => {
  mkdirSync(name, { recursive: true });
  writeFileSync(join(name, "index.html"), words);
};
const shown = (): string | undefined =>
  existsSync("dist/index.html") ? readFileSync("dist/index.html", "utf8") : undefined;

/** What is shown after an exchange that met a fault at one of its steps. */
const shownAfter = (fault: "killedAt" | "failsAt", step: number): string | undefined => {
  for (const name of ["dist", ".build"]) rmSync(name, { recursive: true, force: true });
  site("dist", "last");
  site(".build/site", "new");
  Object.assign(steps, { count: 0, [fault]: step });
  try {
    publish(".build/site", "dist");
  } catch {
    // What counts is what it left.
  }
  Object.assign(steps, { killedAt: Infinity, failsAt: 0 });
  return shown();
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "exchange-"));
  process.chdir(folder);
  site("dist", "last");
  site(".build/site", "new");
});
afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

test("a new site takes the place of the last one, and nothing of that one stays", () => {
  publish(".build/site", "dist");
  expect(shown()).toBe("new");
  expect(existsSync(".build/site")).toBe(false);
  expect(existsSync(".build/last/dist")).toBe(false);
});

test("a first site is put where there is none", () => {
  rmSync("dist", { recursive: true });
  prepare("elsewhere/dist");
  publish(".build/site", "elsewhere/dist");
  expect(readFileSync("elsewhere/dist/index.html", "utf8")).toBe("new");
});

// An exchange has nine steps; the one after them is none of its own.
const every = Array.from({ length: 10 }, (_, index) => index + 1);

test("an exchange that is killed leaves the last site or the new one, or the next build brings the last one back", () => {
  const outcomes = every.map((step) => [shownAfter("killedAt", step), restore("dist"), shown()]);
  expect(outcomes).toEqual([
    ...Array(4).fill(["last", false, "last"]),
    [undefined, true, "last"],
    ...Array(5).fill(["new", false, "new"]),
  ]);
});

test("an exchange that fails leaves the last site in its place, or the new one", () => {
  const outcomes = every.map((step) => shownAfter("failsAt", step));
  expect(outcomes).toEqual([...Array(5).fill("last"), ...Array(5).fill("new")]);
});
