/**
 * `npm run translations:import -- file.xlf file.po … [--numbers-as-written]`: checks what translators sent
 * back, puts it in its place and stamps it; with any problem it writes nothing.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { arrivalsIn } from "../exchange/arrivals.ts";
import { receive } from "../exchange/receive.ts";
import { describe, type Problem } from "../problem.ts";
import { isProblem } from "../schemas/identity.ts";
import { contentRoot, today } from "../settings.ts";
import { isAsRead, writeBeside } from "./write-beside.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "numbers-as-written": { type: "boolean", default: false } },
});

const tell = (problems: readonly Problem[]): void => {
  for (const problem of problems) console.error(`${describe(problem)}\n`);
  if (problems.length > 0) process.exitCode = 1;
};

const files = await Promise.all(positionals.map(arrivalsIn));
const unread = files.filter(isProblem);
if (positionals.length === 0 || unread.length > 0) {
  tell(unread);
  console.error("Nothing was imported. Name files that translations:export has made.");
  process.exitCode = 1;
} else {
  const arrivals = files.flatMap((one) => (isProblem(one) ? [] : one));
  const received = receive(contentRoot, arrivals, {
    numbers: !values["numbers-as-written"],
    day: today,
  });
  tell([...received.problems, ...received.stale]);
  if (received.problems.length > 0) console.error("Nothing was imported.");
  else if (!received.writes.every(({ file, before }) => isAsRead(join(contentRoot, file), before))) {
    console.error("The texts were changed meanwhile. Nothing was imported; import again.");
    process.exitCode = 1;
  } else {
    for (const { file, text } of received.writes) {
      writeBeside(join(contentRoot, file), text);
      console.log(file);
    }
    console.log(`Blocks accepted and stamped: ${received.count}.`);
  }
}
