import type { AstroIntegration } from "astro";
import { stringProblems } from "../i18n/strings.ts";
import { ContentError } from "../problem.ts";
import { contentRoot } from "../settings.ts";
import { problemsIn } from "./check.ts";

/** Stops a build, however it was started, before anything is rendered from bad content. */
export const contentCheck = (): AstroIntegration => ({
  name: "content-check",
  hooks: {
    "astro:build:start": () => {
      const problems = [...stringProblems(), ...problemsIn(contentRoot)];
      if (problems.length > 0) throw new ContentError(problems);
    },
  },
});
