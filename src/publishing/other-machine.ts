/**
 * Loaded before a build (`node --import`), this makes the machine another one: its clock is two
 * thirds of a year ahead, folders list their files backwards, and new files are for their owner alone.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

const ahead = 240 * 24 * 60 * 60 * 1000;
const { now } = Date;
const shifted = () => now() + ahead;

globalThis.Date = new Proxy(Date, {
  construct: (real, given: [], target) =>
    Reflect.construct(real, given.length > 0 ? given : [shifted()], target) as Date,
  apply: (real) => new real(shifted()).toString(),
  get: (real, name) => (name === "now" ? shifted : (Reflect.get(real, name) as unknown)),
});

const listed = fs.readdirSync;
fs.readdirSync = ((...given: Parameters<typeof listed>) => listed(...given).toReversed()) as typeof listed;
const listedLater = fs.promises.readdir;
fs.promises.readdir = (async (...given: Parameters<typeof listedLater>) =>
  (await listedLater(...given)).toReversed()) as typeof listedLater;
syncBuiltinESMExports();

if (isMainThread) process.umask(0o077);
