import { constants } from "node:os";
import { fileURLToPath } from "node:url";

type Reason = readonly [what: string, remedy: string];

const noRight: Reason = [
  "this user may not do that here",
  "Give the user of the build the right to it, or build elsewhere.",
];
const inTheWay: Reason = ["something else stands in its place", "Remove it, or move it away."];

/** What the machine may refuse a build, and what to do about it. */
const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: ["no space is left on the disk", "Free some and build again."],
  EDQUOT: ["the space that this user may fill is used up", "Free some and build again."],
  EROFS: ["the disk can only be read", "Build in a folder that can be written to."],
  EACCES: noRight,
  EPERM: noRight,
  EXDEV: ["the folder is on another disk", "Set OUT_DIR to a folder on the disk of the project."],
  EEXIST: inTheWay,
  EISDIR: inTheWay,
  ENOTDIR: inTheWay,
  ENOTEMPTY: inTheWay,
  EMFILE: ["too many files are open", "Raise the limit of open files and build again."],
  EIO: ["the disk does not answer as it should", "Check the disk."],
};

/** Programs in Rust name a fault of the system by its number only. */
const codeOf = (error: Error): string | undefined => {
  const [, number] = /\(os error (\d+)\)/.exec(error.message) ?? [];
  const named = Object.entries(constants.errno).find(([, value]) => value === Number(number))?.[0];
  return (error as NodeJS.ErrnoException).code ?? named;
};

/**
 * One sentence for a fault of the machine and not of the project: where, what, what to do.
 * Undefined of any other error.
 */
export const faultOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const [what, remedy] = reasons[codeOf(error) ?? ""] ?? [];
  if (!what) return faultOf(error.cause);
  const { path = "", syscall = "" } = error as NodeJS.ErrnoException;
  const place = path.startsWith("file:") ? fileURLToPath(path) : path;
  return `The build stopped${place && ` at ${place}`}: ${what}${syscall && ` (${syscall})`}. ${remedy}`;
};
