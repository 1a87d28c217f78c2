import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { phasesFile } from "../settings.ts";

/** A part of a build, and what it took. */
export interface Phase {
  name: string;
  /** In milliseconds since 1970, as Date.now counts. */
  began: number;
  ended: number;
  /** Seconds of processors, of this process and of those that it has started. */
  cpu: number;
}

/** In each second, on every Linux that Node runs on. */
const ticks = 100;

/** Seconds that a process has worked, with those of its children that have ended; 0 of none. */
const workOf = (process_: string): number => {
  try {
    const stat = readFileSync(`/proc/${process_}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks;
  } catch {
    return 0; // it has ended, or the system is no Linux
  }
};

/** The processes that a process has started and that still run. */
const childrenOf = (process_: string): string[] => {
  try {
    return readdirSync(`/proc/${process_}/task`).flatMap((thread) =>
      readFileSync(`/proc/${process_}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
  } catch {
    return [];
  }
};

/** A process and all that it has started, as far as they still run. */
export const treeOf = (process_: string): string[] => [process_, ...childrenOf(process_).flatMap(treeOf)];

const workSoFar = (): number =>
  treeOf(String(process.pid))
    .map(workOf)
    .reduce((sum, work) => sum + work, 0);

const phases: Phase[] = [];

/**
 * Does a part of a build. Where the setting PHASES names a file, what each part took is written there:
 * `npm run bench` reads it. On a system other than Linux the work of processors is told as 0.
 */
export const phase = async <Result>(name: string, work: () => Result): Promise<Awaited<Result>> => {
  if (phasesFile === undefined) return await work();
  const [began, before] = [Date.now(), workSoFar()];
  const result = await work();
  phases.push({ name, began, ended: Date.now(), cpu: workSoFar() - before });
  writeFileSync(phasesFile, JSON.stringify(phases));
  return result;
};
