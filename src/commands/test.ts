/**
 * `npm test`: everything. Most steps use one core, so as many run side by side as there are cores for;
 * the browser tests use all of them, and come last.
 */
import { availableParallelism } from "node:os";
import { format, lint, types } from "./checks.ts";
import { runSteps, type Step } from "./steps.ts";

const hands = 2;
const workers = Math.max(1, Math.floor(availableParallelism() / hands));
const vitest = (...projects: string[]): string =>
  ["vitest run", `--maxWorkers ${workers}`, ...projects.map((name) => `--project ${name}`)].join(" ");

// What ends soon and what others wait for comes first, then the longest.
const steps: readonly Step[] = [
  { name: "build", command: "npm run --silent build" },
  lint,
  format,
  { name: "tests of whole programs", command: vitest("programs") },
  { name: "tests of the built site", command: vitest("dist"), after: ["build"] },
  { name: "tests of code and texts", command: vitest("unit", "alone", "content") },
  { ...types, after: ["build"] }, // both write down the types of the content
  { name: "search", command: "npm run --silent search:eval", after: ["build"] },
];

const isGood =
  (await runSteps(steps, hands)) && (await runSteps([{ name: "browser", command: "playwright test" }], 1));
process.exitCode = isGood ? 0 : 1;
