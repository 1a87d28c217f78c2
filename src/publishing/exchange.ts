import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const workFolder = ".build";

/** Where the site of a folder waits while the next one takes its place; whole whenever it is there. */
const lastOf = (target: string): string => join(workFolder, "last", encodeURIComponent(target));

/** Nothing half removed keeps its name. */
const discard = (folder: string): void => {
  const away = join(workFolder, "discarded");
  rmSync(away, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, away);
  rmSync(away, { recursive: true, force: true });
};

/**
 * Asks at the start what would fail at the end: whether a site can be put there.
 * @param target folder of the finished site
 */
export const prepare = (target: string): void => {
  const around = dirname(target);
  mkdirSync(around, { recursive: true });
  accessSync(around, constants.W_OK);
};

/**
 * Brings back the last good site where a build was ended just between taking it away and putting the
 * new one in its place.
 * @param target folder of the finished site
 * @returns whether it had to
 */
export const restore = (target: string): boolean => {
  const last = lastOf(target);
  if (existsSync(target) || !existsSync(last)) return false;
  renameSync(last, target);
  return true;
};

/**
 * Puts a finished site in the place of the last one.
 * @param made folder in which it was made
 * @param target folder of the finished site
 */
export const publish = (made: string, target: string): void => {
  const last = lastOf(target);
  mkdirSync(dirname(last), { recursive: true });
  discard(last);
  if (existsSync(target)) renameSync(target, last);
  try {
    renameSync(made, target);
  } catch (error) {
    restore(target);
    throw error;
  }
  discard(last);
};
