import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes a file whole under another name, and then gives it its own. Content is not read from names that begin with a dot. */
const beside = (path: string, text: string, place: (written: string) => void): void => {
  mkdirSync(dirname(path), { recursive: true });
  const written = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(written, text);
    place(written);
  } finally {
    rmSync(written, { force: true });
  }
};

/**
 * Writes a file beside its place and moves it there when it is whole: whoever reads meanwhile, or stops the
 * command, finds the old file or the new one.
 */
export const writeBeside = (path: string, text: string): void => {
  beside(path, text, (written) => {
    renameSync(written, path);
  });
};

/** The same for a file that must not be there yet. @throws EEXIST if it is; it stays as it is then */
export const writeNew = (path: string, text: string): void => {
  beside(path, text, (written) => {
    linkSync(written, path);
  });
};

/** Whether a file still says what it said when it was read; undefined where there was none. */
export const isAsRead = (path: string, text: string | undefined): boolean =>
  (existsSync(path) ? readFileSync(path, "utf8") : undefined) === text;
