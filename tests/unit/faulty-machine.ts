/**
 * Loaded before a program (`node --import`), this makes the machine fail as FAULT says. From the
 * 40th time that something is written `ENOSPC:40` fails each, and `SIGKILL:40` sends the signal, once;
 * `EROFS:/folder` fails each that is written there.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [kind = "", where = ""] = process.env["FAULT"]?.split(":") ?? [];
const isPlace = where.startsWith("/");
const first = isPlace ? 1 : Number(where);
let count = 0;

const step = (syscall: string, path: unknown): void => {
  const place = String(path);
  if (isPlace && !place.startsWith(where)) return;
  count += 1;
  if (count < first) return;
  if (!kind.startsWith("SIG")) {
    throw Object.assign(new Error(`${kind}: ${syscall} '${place}'`), { code: kind, syscall, path: place });
  }
  if (count > first) return;
  process.kill(process.pid, kind);
  if (kind === "SIGKILL") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); // no step further
};

type Call = (...given: unknown[]) => unknown;
const names = ["writeFile", "mkdir", "rename", "copyFile", "rm"];
const now = fs as unknown as Record<string, Call>;
const later = fs.promises as unknown as Record<string, Call>;

for (const name of names) {
  const [called, promised] = [now[`${name}Sync`], later[name]];
  now[`${name}Sync`] = (...given) => {
    step(name, given[0]);
    return called?.(...given);
  };
  later[name] = async (...given) => {
    step(name, given[0]);
    return promised?.(...given);
  };
}
syncBuiltinESMExports();
