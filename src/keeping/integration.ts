import type { AstroIntegration } from "astro";
import { keepingOfBuild } from "./keep-pages.ts";

/** Lets a build that keeps pages of the last site say which ones are made. */
export const keptPages = (): AstroIntegration => ({
  name: "kept-pages",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) => {
      const keeping = keepingOfBuild.get();
      if (keeping) setPrerenderer(keeping.around);
    },
  },
});
