/**
 * `npm run bench -- --items 2000`: how long does a site take that has so many items more, each in five
 * languages? Invents them beside the real content, in a copy of this project, and builds it cold, then
 * after a change of one original, then of one translation. Without Typst: what it sets is kept by content
 * and costs as much as there is of it. `--keep` leaves the copy where it is.
 */
import { statSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { changeText, inventArchive, newsIn } from "../bench/archive.ts";
import { measuredBuild, type Measured } from "../bench/measure.ts";
import { scratchProject } from "../bench/project.ts";
import { builtFiles } from "../editions/built-files.ts";

const { values } = parseArgs({
  options: { items: { type: "string", default: "2000" }, keep: { type: "boolean", default: false } },
});
const items = Number(values.items);
if (!Number.isInteger(items) || items < 0)
  throw new Error(`--items: expected a number, found "${values.items}".`);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
const row = (cells: readonly (string | number)[]): void => {
  console.log(`| ${cells.join(" | ")} |`);
};

/** What the whole of some phases took. */
const wholeOf = (name: string, phases: readonly Measured[]): Measured => ({
  name,
  began: phases[0]?.began ?? 0,
  ended: phases.at(-1)?.ended ?? 0,
  cpu: sum(phases.map(({ cpu }) => cpu)),
  peak: Math.max(...phases.map(({ peak }) => peak)),
});

const project = scratchProject();
const site = join(project.folder, "dist");

/** Prints what a build took. @returns the work of processors in seconds */
const told = async (title: string): Promise<number> => {
  const phases = await measuredBuild(project.folder);
  const files = builtFiles(site);
  const pages = files.filter((file) => file.endsWith(".html")).length;
  const bytes = sum(files.map((file) => statSync(join(site, file)).size));
  const whole = wholeOf("whole", phases);
  console.log(`\n${title}: ${pages} pages, ${files.length} files, ${megabytes(bytes)} MB\n`);
  row(["phase", "wall s", "CPU s", "CPU ms a page", "peak MB"]);
  row(["---", "--:", "--:", "--:", "--:"]);
  for (const { name, began, ended, cpu, peak } of [...phases, whole])
    row([
      name,
      ((ended - began) / 1000).toFixed(1),
      cpu.toFixed(1),
      ((cpu / pages) * 1000).toFixed(2),
      megabytes(peak),
    ]);
  return whole.cpu;
};

try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? ""}, ${megabytes(totalmem())} MB, Node ${process.version}`,
  );
  inventArchive(project.content, items);
  const { name, original, translation } = newsIn(project.content);
  const cold = await told(`Cold, ${items} items invented`);
  for (const [what, locale] of [
    ["one original", original],
    ["one translation", translation],
  ] as const) {
    changeText(join(project.content, name, `${locale}.mdx`));
    const again = await told(`After a change of ${what}`);
    console.log(`\n${((again / cold) * 100).toFixed(0)} % of the cold build's work.`);
  }
} finally {
  if (values.keep) console.log(project.folder);
  else project.remove();
}
