/**
 * Loaded before a build (`node --import`), this saves a text while the build is at work: when the file that
 * SAVED names is read for the second time, the words in it that SAVED_FROM names become those of SAVED_TO.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { SAVED = "", SAVED_FROM = "", SAVED_TO = "" } = process.env;
const { readFileSync } = fs;
let reads = 0;

fs.readFileSync = ((...given: Parameters<typeof readFileSync>) => {
  if (given[0] === SAVED) reads += 1;
  if (given[0] === SAVED && reads === 2)
    fs.writeFileSync(SAVED, readFileSync(SAVED, "utf8").replace(SAVED_FROM, SAVED_TO));
  return readFileSync(...given);
}) as typeof readFileSync;
syncBuiltinESMExports();
