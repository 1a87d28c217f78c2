import type { AstroIntegration } from "astro";
import { stringProblems } from "../i18n/strings.ts";
import { ContentError } from "../problem.ts";
import { contentRoot } from "../settings.ts";
import { problemsIn } from "./check.ts";

let passed = false;

/** Throws every problem in content and strings at once, if there is one. A build asks once. */
export const refuseProblems = (): void => {
  if (passed) return;
  const problems = [...stringProblems(), ...problemsIn(contentRoot)];
  if (problems.length > 0) throw new ContentError(problems);
  passed = true;
};

/**
 * Stops a build, however it was started, before anything is rendered from bad content, and before
 * Astro reads the content folder: its loader sees only front matter, and adds a stack.
 */
export const contentCheck = (): AstroIntegration => ({
  name: "content-check",
  hooks: {
    "astro:config:setup": ({ command }) => {
      if (command === "build") refuseProblems();
    },
  },
});
