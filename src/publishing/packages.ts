import { copyFileSync, linkSync, mkdirSync, readdirSync, symlinkSync, readlinkSync } from "node:fs";
import { join } from "node:path";

const same = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to); // another disk
  }
};

/** Gives another folder the installed packages of this one, without what tools keep among them: no two builds may share that. */
export const sharePackages = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) sharePackages(source, copy);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), copy);
    else same(source, copy);
  }
};
