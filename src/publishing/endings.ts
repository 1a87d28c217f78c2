import { existsSync } from "node:fs";
import { ContentError } from "../problem.ts";
import { Refusal } from "./alone.ts";
import { faultOf } from "./faults.ts";

const tellOfLast = (target: string): void => {
  if (existsSync(target)) console.error(`The last good site stays in ${target}.`);
};

/**
 * Says why a build failed. A person who can mend it gets the message alone; anything unexpected keeps
 * its stack for whoever repairs it.
 * @param target folder of the finished site
 */
export const tellFailure = (error: unknown, target: string): void => {
  const isTold = error instanceof ContentError || error instanceof Refusal;
  console.error(isTold ? error.message : (faultOf(error) ?? error));
  tellOfLast(target);
};

/** Ends a build that is asked to end, or that fails where nobody waits for it, with a word and a code of its own. */
export const endWithAWord = (target: string): void => {
  process.once("uncaughtException", (error) => {
    tellFailure(error, target);
    process.exit(1);
  });
  const codes = { SIGINT: 130, SIGTERM: 143 } as const;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      console.error(`Stopped by ${signal}; nothing was published.`);
      tellOfLast(target);
      process.exit(codes[signal]);
    });
};
