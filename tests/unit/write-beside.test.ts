import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isAsRead, writeBeside, writeNew } from "../../src/commands/write-beside.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-"));
  path = join(folder, "text.mdx");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Long enough that writing it takes more than a moment. */
const length = 4_000_000;

/** A process that writes the same file again and again, all of one letter. */
const writer = (letter: string) => {
  const code = `
    const { writeBeside } = await import(${JSON.stringify(resolve("src/commands/write-beside.ts"))});
    for (let turn = 0; ; turn += 1) {
      writeBeside(${JSON.stringify(path)}, ${JSON.stringify(letter)}.repeat(${length}));
      if (turn === 0) console.log("ready");
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    ready: new Promise((done) => child.stdout.once("data", done)),
    kill: () =>
      new Promise((done) => {
        child.once("exit", done);
        child.kill("SIGKILL");
      }),
  };
};

const isWhole = (text: string): boolean => text.length === length && (/^a*$/.test(text) || /^b*$/.test(text));

test("two commands that write one file at once, killed in the middle, leave it whole", async () => {
  const writers = [writer("a"), writer("b")];
  await Promise.all(writers.map(({ ready }) => ready));
  for (let look = 0; look < 20; look += 1) expect(isWhole(readFileSync(path, "utf8"))).toBe(true);
  await Promise.all(writers.map(({ kill }) => kill()));
  expect(isWhole(readFileSync(path, "utf8"))).toBe(true);
});

test("a new file never takes the place of one that is there", () => {
  writeFileSync(path, "old");
  expect(() => {
    writeNew(path, "new");
  }).toThrow("EEXIST");
  expect(readFileSync(path, "utf8")).toBe("old");
});

test("a file that another has changed meanwhile is known", () => {
  expect(isAsRead(path, undefined)).toBe(true);
  writeBeside(path, "one");
  expect(isAsRead(path, undefined)).toBe(false);
  expect(isAsRead(path, "one")).toBe(true);
  expect(isAsRead(path, "two")).toBe(false);
});
