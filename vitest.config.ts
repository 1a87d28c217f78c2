import { defineConfig } from "vitest/config";

/** `vitest run --project unit` and so on; tests/dist judges the site in dist, so build first. */
const projects = ["unit", "content", "dist"].map((name) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    // Files that judge the texts or the built site share one reading of them; they change nothing in it.
    isolate: name === "unit",
  },
}));

export default defineConfig({
  test: {
    environment: "node",
    maxWorkers: "100%", // all cores: left to itself, Vitest keeps one for whoever watches
    // Named, so that the summary of files and tests is printed in every terminal and on every server.
    reporters: ["default"],
    // Some tests build a whole site of their own. The limits only end what hangs; they measure nothing.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects,
  },
});
