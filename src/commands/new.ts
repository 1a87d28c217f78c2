/**
 * `npm run new -- news women-forum --source ky` makes a file to be filled in; `npm run new -- translation
 * news/women-forum ru` one to be translated. Without names it asks. What is there is never overwritten.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { newFile, type Wanted } from "../authoring/new-file.ts";
import { describe } from "../problem.ts";
import { isProblem } from "../schemas/identity.ts";
import { contentRoot } from "../settings.ts";
import { ask } from "./ask-for-new.ts";
import { writeNew } from "./write-beside.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { source: { type: "string" } },
});
const [kind = "", name = "", locale = values.source] = positionals;
const wanted: Wanted | undefined =
  positionals.length > 0 ? { kind, name, locale: locale ?? "" } : await ask(contentRoot);

const file = wanted && newFile(contentRoot, wanted);
if (!file) console.error("Nothing was made.");
else if (isProblem(file)) {
  console.error(`${describe(file)}\n\nNothing was made.`);
  process.exitCode = 1;
} else {
  const path = join(contentRoot, file.file);
  try {
    writeNew(path, file.text);
    console.log(`${path}\nReplace every TODO in it, then run: npm run content:check`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    console.error(`${path} is there already and stays as it is.`);
    process.exitCode = 1;
  }
}
