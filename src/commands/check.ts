/** `npm run check`: types, lint and formatting, side by side. */
import { availableParallelism } from "node:os";
import { checks } from "./checks.ts";
import { runSteps } from "./steps.ts";

process.exitCode = (await runSteps(checks, availableParallelism())) ? 0 : 1;
