import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packerOf } from "../../src/editions/offline/packed.ts";
import { deflated } from "../../src/editions/offline/zip.ts";
import { keepSealed, sealedIn } from "../../src/editions/sealed.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a sealed file of a cache", () => {
  test("is what was put there", () => {
    const file = join(folder, "some", "file");
    keepSealed(file, Buffer.from("text"));
    expect(sealedIn(file)?.toString()).toBe("text");
  });

  test.each([
    ["cut off", (file: string) => truncateSync(file, 34)],
    ["emptied", (file: string) => truncateSync(file, 0)],
    [
      "changed",
      (file: string) => writeFileSync(file, readFileSync(file, "latin1").replace("text", "test"), "latin1"),
    ],
    ["removed", (file: string) => rmSync(file)],
    [
      "a folder",
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])("is nothing when it is %s", (_, spoil) => {
    const file = join(folder, "file");
    keepSealed(file, Buffer.from("text"));
    spoil(file);
    expect(sealedIn(file)).toBeUndefined();
    keepSealed(file, Buffer.from("anew"));
    expect(sealedIn(file)?.toString()).toBe("anew");
  });
});

describe("a packer", () => {
  const [one, two] = [Buffer.from("one ".repeat(100)), Buffer.from("two ".repeat(100))];

  test("packs the same bytes, remembered or not", () => {
    const first = packerOf("kk", folder);
    expect(Buffer.from(first.pack(one))).toEqual(Buffer.from(deflated(one)));
    first.keep();
    expect(Buffer.from(packerOf("kk", folder).pack(one))).toEqual(Buffer.from(deflated(one)));
  });

  test("forgets what the last build did not use", () => {
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
});
