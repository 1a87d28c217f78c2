import { spawn } from "node:child_process";

/** A command of the project. */
export interface Step {
  name: string;
  command: string;
  /** Steps that must have ended well before. */
  after?: readonly string[];
}

interface Ended {
  step: Step;
  isGood: boolean;
  seconds: number;
}

/** @param isHeard whether the step may talk at once; otherwise it is heard when it has ended */
const run = (step: Step, isHeard: boolean): Promise<Ended> =>
  new Promise((resolve) => {
    const begin = performance.now();
    const output = isHeard ? "inherit" : "pipe";
    const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : process.env;
    const child = spawn(step.command, { shell: true, env, stdio: ["ignore", output, output] });
    const said: Uint8Array[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (part: Uint8Array) => said.push(part));
    child.once("close", (code) => {
      const seconds = (performance.now() - begin) / 1000;
      process.stdout.write(
        `\n${step.name}: ${code === 0 ? "in order" : "FAILED"} (${seconds.toFixed(0)} s)\n`,
      );
      process.stdout.write(Buffer.concat(said));
      resolve({ step, isGood: code === 0, seconds });
    });
  });

/**
 * Runs steps side by side, in their order, each as soon as those that it needs have ended. What a step
 * says is told when it ends, so that no two talk at once; one step alone is heard while it runs. After a
 * failure no other begins.
 * @param hands how many run at once
 * @returns whether all ended well
 */
export const runSteps = async (steps: readonly Step[], hands: number): Promise<boolean> => {
  const left = [...steps];
  const running = new Set<Promise<Ended>>();
  const done = new Set<string>();
  let isGood = true;
  while (running.size > 0 || (isGood && left.length > 0)) {
    const next = left.findIndex(({ after = [] }) => after.every((name) => done.has(name)));
    if (isGood && running.size < hands && next >= 0) {
      for (const step of left.splice(next, 1)) {
        const ending = run(step, steps.length === 1).finally(() => running.delete(ending));
        running.add(ending);
      }
      continue;
    }
    const ended = await Promise.race(running);
    isGood &&= ended.isGood;
    done.add(ended.step.name);
  }
  return isGood;
};
