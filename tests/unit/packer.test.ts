import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packerOf } from "../../src/editions/offline/packed.ts";
import { deflated } from "../../src/editions/offline/zip.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "packer-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const [one, two] = [Buffer.from("one ".repeat(100)), Buffer.from("two ".repeat(100))];

test("a packer packs the same bytes, remembered or not", () => {
  const first = packerOf("kk", folder);
  expect(Buffer.from(first.pack(one))).toEqual(Buffer.from(deflated(one)));
  first.keep();
  expect(Buffer.from(packerOf("kk", folder).pack(one))).toEqual(Buffer.from(deflated(one)));
});

test("a packer forgets what the last build did not use", () => {
  const first = packerOf("kk", folder);
  first.pack(one);
  first.pack(two);
  first.keep();
  const [file = ""] = readdirSync(folder);
  const both = readFileSync(join(folder, file)).length;
  const second = packerOf("kk", folder);
  second.pack(two);
  second.keep();
  expect(readFileSync(join(folder, file)).length).toBeLessThan(both);
});
