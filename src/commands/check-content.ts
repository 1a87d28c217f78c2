/** `npm run content:check`: every problem in the content, without building. */
import { problemsIn } from "../domain/check.ts";
import { stringProblems } from "../i18n/strings.ts";
import { describe } from "../problem.ts";
import { contentRoot } from "../settings.ts";

const problems = [...stringProblems(), ...problemsIn(contentRoot)];
for (const problem of problems) console.error(`${describe(problem)}\n`);
console.log(problems.length === 0 ? "The content is in order." : `Problems: ${problems.length}.`);
process.exitCode = problems.length === 0 ? 0 : 1;
