import { expect, test } from "vitest";
import { faultOf } from "../../src/publishing/faults.ts";

const fault = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: a fault`), { code, ...more });

test("a fault says where, what and what to do", () => {
  expect(faultOf(fault("ENOSPC", { path: "/site/a.html", syscall: "write" }))).toBe(
    "The build stopped at /site/a.html: no space is left on the disk (write). Free some and build again.",
  );
  expect(faultOf(fault("EXDEV"))).toBe(
    "The build stopped: the folder is on another disk. Set OUT_DIR to a folder on the disk of the project.",
  );
});

test("a place is a path, also where a program names it as an address", () => {
  expect(faultOf(fault("EROFS", { path: "file:///site/%D0%B0/", syscall: "mkdir" }))).toContain(
    "at /site/а/:",
  );
});

test("a fault is found behind the error that it caused, and by its number", () => {
  expect(faultOf(new Error("Failed.", { cause: fault("EACCES", { path: "/a" }) }))).toContain(
    "at /a: this user",
  );
  expect(faultOf(new Error("Could not write: No space left on device (os error 28)"))).toContain("no space");
});

test.each([new Error("unexpected"), fault("ENOENT"), "text", undefined])(
  "%s is no fault of the machine",
  (error) => {
    expect(faultOf(error)).toBeUndefined();
  },
);
