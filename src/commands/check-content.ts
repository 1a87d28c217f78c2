/** `npm run content:check`: every problem in the content, and every warning, without building. */
import { findingsIn } from "../domain/check.ts";
import { stringProblems } from "../i18n/strings.ts";
import { describe, describeWarning } from "../problem.ts";
import { termsOf } from "../search/terms.ts";
import { contentRoot, today } from "../settings.ts";

const findings = findingsIn(contentRoot, today, termsOf);
const problems = [...stringProblems(), ...findings.problems];
for (const problem of problems) console.error(`${describe(problem)}\n`);
for (const warning of findings.warnings) console.log(describeWarning(warning));
if (findings.warnings.length > 0) console.log(`Warnings: ${findings.warnings.length}.`);
console.log(problems.length === 0 ? "The content is in order." : `Problems: ${problems.length}.`);
process.exitCode = problems.length === 0 ? 0 : 1;
