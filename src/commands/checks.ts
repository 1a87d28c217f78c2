import type { Step } from "./steps.ts";

/** What is known of the code without running it; the longest first. */
export const types: Step = { name: "types", command: "astro check" };
export const lint: Step = { name: "lint", command: "eslint ." };
export const format: Step = { name: "format", command: "prettier --check ." };
export const checks: readonly Step[] = [types, lint, format];
