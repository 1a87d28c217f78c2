import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Builds that are at work in this folder, each by the number of its process. */
const register = ".build/running";

/** A build that may not begin. */
export class Refusal extends Error {
  override name = "Refusal";
}

const isAlive = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // somebody else's
  }
};

/**
 * Says that a build is at work in this folder until its process ends. Each build enters itself first
 * and looks for others then, so that of two that begin at once at most one goes on; what a killed
 * build left behind is cleared away.
 * @throws Refusal where another build is at work
 */
export const beginAlone = (): void => {
  const own = String(process.pid);
  const remove = (name: string): void => rmSync(join(register, name), { force: true });
  mkdirSync(register, { recursive: true });
  writeFileSync(join(register, own), "");
  process.once("exit", () => remove(own));
  for (const other of readdirSync(register).filter((name) => name !== own)) {
    if (isAlive(Number(other)))
      throw new Refusal(
        `Another build is at work in this folder (process ${other}). Wait for it; if there is none, remove ${join(register, other)}.`,
      );
    remove(other);
  }
};
