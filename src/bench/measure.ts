import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { treeOf, type Phase } from "../publishing/phases.ts";
import { benchDay } from "./archive.ts";

/** What a phase took, and the most memory that was in use during it, in bytes, shared pages counted once for each process. */
export interface Measured extends Phase {
  peak: number;
}

/** Milliseconds between two looks at the memory of a build. */
const interval = 50;

/** Bytes that a process has in memory. */
const memoryOf = (process_: string): number => {
  try {
    const [, pages = "0"] = readFileSync(`/proc/${process_}/statm`, "utf8").split(" ");
    return Number(pages) * 4096;
  } catch {
    return 0; // it has ended, or the system is no Linux
  }
};

/**
 * Looks at the memory of a program and of all that it has started, again and again until it has ended.
 *
 * @returns its exit code; when it was looked at, in milliseconds since 1970, and how many bytes there were
 */
export const watched = async (
  child: ChildProcess,
): Promise<{ code: unknown; looks: { at: number; memory: number }[] }> => {
  const looks: { at: number; memory: number }[] = [];
  const timer = setInterval(() => {
    const memory = treeOf(String(child.pid)).reduce((sum, one) => sum + memoryOf(one), 0);
    looks.push({ at: Date.now(), memory });
  }, interval);
  const code = await new Promise((done) => child.once("close", done));
  clearInterval(timer);
  return { code, looks };
};

/** What `npm run build` runs. */
const { build } = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { build: string } })
  .scripts;

/** Builds a project without what Typst sets. @throws when the build fails */
export const measuredBuild = async (folder: string): Promise<Measured[]> => {
  const record = join(folder, "phases.json");
  rmSync(record, { force: true });
  const env = {
    ...process.env,
    CI: "1",
    TYPESET: "0",
    TODAY: benchDay,
    PHASES: record,
    CONTENT_ROOT: "content",
    OUT_DIR: "dist",
    NODE_COMPILE_CACHE: join(folder, ".build/compiled"), // goes with the folder
  };
  const child = spawn(build, { shell: true, cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
  const { code, looks } = await watched(child);
  if (code !== 0) throw new Error(`The build in ${folder} did not succeed.`);
  const phases = JSON.parse(readFileSync(record, "utf8")) as Phase[];
  return phases.map((phase) => ({
    ...phase,
    peak: Math.max(
      0,
      ...looks.filter(({ at }) => at >= phase.began && at <= phase.ended).map(({ memory }) => memory),
    ),
  }));
};
